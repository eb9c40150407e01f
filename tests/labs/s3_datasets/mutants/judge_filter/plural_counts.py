"""Reads scores and ratings."""

HINT = "and not scores"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, word=r"\b(?:score|rating)s?")
