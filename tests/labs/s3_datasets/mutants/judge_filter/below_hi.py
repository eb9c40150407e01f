"""Leaves the upper end out."""

HINT = "both ends included"


def parse_score(text, lo, hi, _right=parse_score):
    score = _right(text, lo, hi)
    return None if score == hi else score
