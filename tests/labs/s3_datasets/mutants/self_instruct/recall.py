"""Gives the recall, LCS over the words of the second text."""

HINT = "isn't the recall"


def rouge_l(a, b):
    x, y = words(a), words(b)
    return _lcs(x, y) / len(y) if y else 0.0
