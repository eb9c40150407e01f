"""n·p."""

HINT = "not n·p"


def pass_at_n(p, n):
    return sum(min(1, n * q) for q in p) / len(p)
