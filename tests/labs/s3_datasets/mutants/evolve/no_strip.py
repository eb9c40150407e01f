"""Doesn't strip before it looks for a refusal."""

HINT = "strip and lower-case it"


def failed(parent, child):
    return _why(parent, child, strip=False)
