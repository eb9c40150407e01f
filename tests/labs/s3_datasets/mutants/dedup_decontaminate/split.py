"""Splits at white space, so that punctuation stays."""

HINT = "no punctuation"


def ngrams(text, n):
    w = text.lower().split()
    return {tuple(w[i : i + n]) for i in range(len(w) - n + 1)}
