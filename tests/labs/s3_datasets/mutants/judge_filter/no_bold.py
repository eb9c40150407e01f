"""Doesn't allow for bold."""

HINT = "every * is left out first"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, star=r"\s*", clean=False)
