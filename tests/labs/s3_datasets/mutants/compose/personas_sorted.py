"""Makes a set of the personas."""

HINT = "in order, stripped"


def persona_prompts(personas, task):
    return [
        PROMPTS["persona"].format(persona=p, task=task) for p in sorted({p.strip().lower() for p in personas})
    ]
