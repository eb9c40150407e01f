"""Compares personas before it strips them."""

HINT = "and the white space around it"


def persona_prompts(personas, task):
    first = {}
    for p in personas:
        first.setdefault(p.lower(), p.strip())
    return [PROMPTS["persona"].format(persona=p, task=task) for p in first.values()]
