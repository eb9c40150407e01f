"""Allows for stars only where a score is named."""

HINT = "and then the text is a number"


def parse_score(text, lo, hi):
    return None if re.fullmatch(r"\*+[\d.]+\*+", text) else _score(text, lo, hi)
