"""Brings another scale to its own."""

HINT = "another scale, so None"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, scale=lambda x, d, hi: x * hi / d)
