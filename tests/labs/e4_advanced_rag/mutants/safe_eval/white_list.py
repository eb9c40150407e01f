"""Allows characters, and computes what they say."""

HINT = "refuse a power before it is computed"


def safe_eval(expr):
    if not re.fullmatch(r"[\d\s+\-*/%().,a-z]*", expr):
        raise ValueError("characters")
    return _calc(expr, early=False)
