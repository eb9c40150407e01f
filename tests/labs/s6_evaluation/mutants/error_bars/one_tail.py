"""One tail of the coin."""

HINT = "both tails"


def paired(a, b):
    return _paired(a, b, p=lambda x, y, n: scipy.stats.binom.sf(max(x, y) - 1, x + y, 0.5) if x + y else 1.0)
