"""Who comes back has its prompt read again, but not the tokens it had made."""

HINT = "by reading its prompt and the two"


def simulate(requests, **how):
    return _simulate(requests, returns_with_prompt_only=True, **how)
