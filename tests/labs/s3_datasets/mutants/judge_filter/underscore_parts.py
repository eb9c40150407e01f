"""Takes _ for the end of a word."""

HINT = "_ belongs to a word"


def parse_score(text, lo, hi):
    return _score(text, lo, hi, word=r"(?<![a-z])(?:score|rating)")
