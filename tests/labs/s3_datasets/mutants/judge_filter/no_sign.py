"""Doesn't see a minus sign."""

HINT = "a minus sign belongs to the number"


def parse_score(text, lo, hi):
    return _score(
        text, lo, hi, number=_NUMBER.replace("(-?", "(").replace(r"(\d+", r"(\d+", 1), star=r"[\s*-]*"
    )
