"""Doesn't allow for bold."""

HINT = "* may stand around"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, star=r"\s*")
