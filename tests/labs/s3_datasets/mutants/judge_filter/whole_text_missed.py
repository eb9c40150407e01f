"""Doesn't read a text that is a number."""

HINT = "a text that is a number"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, whole=False)
