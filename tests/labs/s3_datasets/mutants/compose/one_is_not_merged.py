"""Gives back the only part without merging."""

HINT = "solved and merged like several"


def branch_solve_merge(task, respond, _right=branch_solve_merge):
    listed = respond(PROMPTS["branch"].format(task=task))
    found = {
        c.strip().lower(): c.strip()
        for c in (x[2:] for x in listed.splitlines() if x.startswith("- "))
        if c.strip()
    }
    if len(found) == 1:
        return respond(PROMPTS["solve"].format(task=task, criterion=[*found.values()][0]))
    replies = [listed]
    return _right(task, lambda prompt: replies.pop() if replies else respond(prompt))
