"""Takes off all points at the end."""

HINT = "not several"


def parse_score(text, lo, hi, _right=parse_score):
    return _right(text.strip().rstrip("."), lo, hi)
