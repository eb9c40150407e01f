"""The formula at the mean."""

HINT = "not at the mean p"


def pass_at_n(p, n):
    return 1 - (1 - sum(p) / len(p)) ** n
