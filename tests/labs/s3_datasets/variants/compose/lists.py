"""Lists instead of dictionaries; the answer by rfind."""


def chain_of_thought(question, respond):
    first, second = [respond(PROMPTS[k].replace("{question}", question)) for k in ("reason", "direct")]
    at = first.rfind("Answer:")
    out = {"reasoning": first.strip(), "answer": "", "agrees": False}
    if at >= 0:
        out["reasoning"] = first[:at].strip()
        out["answer"] = (first[at + len("Answer:") :].splitlines() or [""])[0].strip()
        out["agrees"] = out["answer"] == second.strip() != ""
    return out


def branch_solve_merge(task, respond):
    lines = [
        x[2:].strip() for x in respond(PROMPTS["branch"].replace("{task}", task)).split("\n") if x[:2] == "- "
    ]
    lines = [x for i, x in enumerate(lines) if x and x.upper() not in [y.upper() for y in lines[:i]]]
    if not lines:
        return respond(task)
    solved = [respond(PROMPTS["solve"].replace("{criterion}", x).replace("{task}", task)) for x in lines]
    parts = "\n".join(map(": ".join, zip(lines, solved)))
    return respond(PROMPTS["merge"].replace("{parts}", parts).replace("{task}", task))


def persona_prompts(personas, task):
    clean = [p.strip() for p in personas]
    low = [p.lower() for p in clean]
    return [
        PROMPTS["persona"].format(persona=p, task=task) for i, p in enumerate(clean) if low.index(low[i]) == i
    ]
