"""Rounds blocks down."""

HINT = "blocks are rounded up"


def simulate(requests, **how):
    return _simulate(requests, blocks=lambda tokens, block: tokens // block, **how)
