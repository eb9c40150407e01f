"""Joins the texts."""

HINT = "no run goes from one text into the next"


def distinct_n(texts, n):
    if n < 1:
        raise ValueError(n)
    w = words(" ".join(texts))
    runs = [tuple(w[i : i + n]) for i in range(len(w) - n + 1)]
    return len(set(runs)) / len(runs) if runs else 0.0
