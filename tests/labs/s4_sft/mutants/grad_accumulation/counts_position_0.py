"""Counts labels at position 0."""

HINT = "nothing predicts the token at position 0"


def accumulate(model, micro):
    return _accumulate(model, micro, count_first=True)
