"""Solves from the last criterion to the first; regular expressions."""


def chain_of_thought(question, respond):
    direct_prompt = PROMPTS["direct"].format(question=question)
    reply = respond(PROMPTS["reason"].format(question=question))
    found = list(re.finditer(r"Answer:(.*)", reply))
    direct = respond(direct_prompt).strip()
    answer_ = found[-1] if found else None
    if answer_ is not None and "Answer:" in answer_[1]:
        start = reply.rindex("Answer:")
        said, reasoning = reply[start + 7 :].split("\n")[0].strip(), reply[:start].strip()
    else:
        said = answer_[1].strip() if answer_ else ""
        reasoning = (reply[: answer_.start()] if answer_ else reply).strip()
    return {"answer": said, "reasoning": reasoning, "agrees": bool(said) and said == direct}


def branch_solve_merge(task, respond):
    criteria, seen = [], set()
    for c in re.findall(r"^- (.*)$", respond(PROMPTS["branch"].format(task=task)), re.M):
        if c.strip() and c.strip().casefold() not in seen:
            seen.add(c.strip().casefold())
            criteria.append(c.strip())
    if len(criteria) == 0:
        return respond(task)
    replies = {c: respond(PROMPTS["solve"].format(criterion=c, task=task)) for c in reversed(criteria)}
    return respond(
        PROMPTS["merge"].format(task=task, parts="\n".join(f"{c}: {replies[c]}" for c in criteria))
    )


def persona_prompts(personas, task):
    prompts, seen = [], []
    for p in map(str.strip, personas):
        if p.lower() not in seen:
            seen.append(p.lower())
            prompts.append(PROMPTS["persona"].format(task=task, persona=p))
    return prompts
