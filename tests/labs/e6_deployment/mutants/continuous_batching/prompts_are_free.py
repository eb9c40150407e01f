"""A prompt costs nothing."""

HINT = "the first step reads its prompt"


def simulate(requests, **how):
    return _simulate(requests, prompt_free=True, **how)
