"""Reads one decimal."""

HINT = "any number of decimals"


def parse_score(text, lo, hi, _right=parse_score):
    return _right(re.sub(r"(\.\d)\d+", r"\1", text), lo, hi)
