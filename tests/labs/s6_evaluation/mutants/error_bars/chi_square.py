"""McNemar's chi-square instead of the exact test."""

HINT = "2 · (5 + 1)/32"


def paired(a, b):
    return _paired(a, b, p=lambda x, y, n: scipy.stats.chi2.sf((x - y) ** 2 / (x + y), 1) if x + y else 1.0)
