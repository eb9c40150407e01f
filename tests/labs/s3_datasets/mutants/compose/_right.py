"""Right recipes with a knob for each mistake."""


def _think(question, respond, *, last=True, line=True, see=False, empty=False, whole=False, strip=True):
    reply = respond(PROMPTS["reason"].format(question=question))
    direct = respond(PROMPTS["direct"].format(question=question + ("\n" + reply if see else "")))
    before, mark, behind = reply.rpartition("Answer:") if last else reply.partition("Answer:")
    if not mark:
        before, behind = reply, reply if whole else ""
    said = (behind.split("\n")[0] if line else behind).strip()
    return {
        "reasoning": before.strip(),
        "answer": said,
        "agrees": (said != "" or empty) and said == direct.strip(),
    }


def _panel(task, respond, *, see=False, each=False, fold=str.lower, start="- ", none=True, order=1):
    lines = respond(PROMPTS["branch"].format(task=task)).splitlines()
    found = {}
    for line in lines:
        c = line[len(start) :].strip() if line.startswith(start) else ""
        if c:
            found.setdefault(fold(c), c)
    if not found and none:
        return respond(task)
    parts, merged = [], ""
    for c in list(found.values())[::order]:
        before = "\n" + "\n".join(parts) if see and parts else ""
        parts.append(f"{c}: " + respond(PROMPTS["solve"].format(task=task, criterion=c) + before))
        if each:
            merged = respond(PROMPTS["merge"].format(task=task, parts="\n".join(parts[::order])))
    return merged if each else respond(PROMPTS["merge"].format(task=task, parts="\n".join(parts[::order])))
