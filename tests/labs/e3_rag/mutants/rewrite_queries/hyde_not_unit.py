"""Leaves the mean's length as it is."""

HINT = "then divided by its length"


def hyde(question, generate, embed, n):
    return _hyde(question, generate, embed, n, unit=False)
