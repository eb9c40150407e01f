"""Leaves a tensor."""

HINT = "a plain number"


def vote_limit(P, truth):
    return (P.argmax(1) == truth).double().mean()
