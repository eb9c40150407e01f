"""One counter for all kinds."""

HINT = "each kind counts for itself"


def redact(text):
    return _redact(text, per_kind=False)
