"""The probability that all are right."""

HINT = "all of n right"


def pass_at_n(p, n):
    return sum(q**n for q in p) / len(p)
