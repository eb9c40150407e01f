"""Gives p = 0 where the two agree everywhere."""

HINT = "p is 1.0"


def paired(a, b):
    return _paired(a, b, p=lambda x, y, n: scipy.stats.binomtest(x, x + y).pvalue if x + y else 0.0)
