"""Counts runs of characters."""

HINT = "runs of words, not of characters"


def distinct_n(texts, n):
    if n < 1:
        raise ValueError(n)
    runs = [t[i : i + n] for t in texts for i in range(len(t) - n + 1)]
    return len(set(runs)) / len(runs) if runs else 0.0
