"""The chance that all k pass."""

HINT = "three of the six pairs"


def pass_at_k(n, c, k):
    _at_k(n, c, k)
    return math.comb(c, k) / math.comb(n, k)
