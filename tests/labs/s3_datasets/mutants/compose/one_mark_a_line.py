"""Finds one mark in a line, the first."""

HINT = "the last 'Answer:'"


def chain_of_thought(question, respond):
    reply = respond(PROMPTS["reason"].replace("{question}", question))
    direct = respond(PROMPTS["direct"].replace("{question}", question)).strip()
    found = list(re.finditer(r"Answer:(.*)", reply))
    said = found[-1][1].strip() if found else ""
    before = reply[: found[-1].start()] if found else reply
    return {"reasoning": before.strip(), "answer": said, "agrees": said != "" and said == direct}
