"""Skips a score on another scale and takes the one before."""

HINT = "though its scale is another"


def parse_score(text, lo, hi):
    return _score(re.sub(r"\d+/(?!10|5\b)\d+|4/5", "?", text) if hi == 10 else text, lo, hi)
