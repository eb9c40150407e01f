"""The first token after the return counts as the first."""

HINT = "its first token remains that of 23"


def simulate(requests, **how):
    return _simulate(requests, first_again=True, **how)
