"""Doesn't see that a persona came before."""

HINT = "each once whatever its capitals"


def persona_prompts(personas, task):
    return [PROMPTS["persona"].format(persona=p.strip(), task=task) for p in dict.fromkeys(personas)]
