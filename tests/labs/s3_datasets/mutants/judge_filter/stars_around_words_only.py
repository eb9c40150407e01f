"""Allows for stars around the word and the colon, and not behind the number."""

HINT = "every * is left out first"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, clean=False)
