"""Finds score inside a word."""

HINT = "score as a word of its own"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, word="(?:score|rating)")
