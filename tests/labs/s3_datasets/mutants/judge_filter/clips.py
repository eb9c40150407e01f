"""Clips what is out of range."""

HINT = "it isn't clipped"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, clip=True)
