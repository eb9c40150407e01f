"""Asks for more than a half."""

HINT = "whether it has 0.4 or 0.7"


def vote_limit(P, truth):
    return float((P.gather(1, truth[:, None]) > 0.5).double().mean())
