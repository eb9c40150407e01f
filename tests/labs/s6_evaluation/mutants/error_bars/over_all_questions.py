"""Asks the coin about all questions, those that agree too."""

HINT = "only the five that differ"


def paired(a, b):
    return _paired(a, b, p=lambda x, y, n: scipy.stats.binomtest(x, n).pvalue)
