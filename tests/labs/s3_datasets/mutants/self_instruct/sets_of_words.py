"""Counts common words, whatever their order."""

HINT = "a subsequence keeps the order"


def rouge_l(a, b):
    x, y = words(a), words(b)
    return 2 * sum((Counter(x) & Counter(y)).values()) / (len(x) + len(y)) if x or y else 0.0
