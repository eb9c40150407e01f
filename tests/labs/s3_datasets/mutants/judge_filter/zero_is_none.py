"""Takes a score of 0 for none."""

HINT = "0 is a score"


def parse_score(text, lo, hi, _right=parse_score):
    return _right(text, lo, hi) or None
