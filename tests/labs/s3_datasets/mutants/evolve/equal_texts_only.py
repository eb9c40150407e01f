"""Takes only the same words for a copy."""

HINT = "at least 0.9"


def failed(parent, child):
    return _why(parent, child, limit=1.0)
