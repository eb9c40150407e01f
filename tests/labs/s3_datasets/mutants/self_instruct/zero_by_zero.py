"""Divides by zero where neither has words."""

HINT = "0.0, not an error"


def rouge_l(a, b):
    x, y = words(a), words(b)
    try:
        return 2 * _lcs(x, y) / (len(x) + len(y))
    except ZeroDivisionError:
        return 1.0
