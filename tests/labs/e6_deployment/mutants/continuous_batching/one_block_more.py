"""Takes a new block where the last is just full."""

HINT = "B needs ⌈9/4⌉ = 3"


def simulate(requests, **how):
    return _simulate(requests, blocks=lambda tokens, block: tokens // block + 1, **how)
