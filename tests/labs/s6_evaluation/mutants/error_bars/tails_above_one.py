"""Doubles the tail without a bound."""

HINT = "never more than 1"


def paired(a, b):
    return _paired(a, b, p=lambda x, y, n: 2 * scipy.stats.binom.cdf(min(x, y), x + y, 0.5) if x + y else 1.0)
