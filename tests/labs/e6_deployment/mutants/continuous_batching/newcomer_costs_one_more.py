"""The first token costs a token besides its prompt."""

HINT = "the first step reads its prompt"


def simulate(requests, **how):
    return _simulate(requests, newcomer_decodes=True, **how)
