"""The probability that none is right."""

HINT = "then the mean"


def pass_at_n(p, n):
    return sum((1 - q) ** n for q in p) / len(p)
