"""Takes two that touch for two that overlap."""

HINT = "the two touch"


def redact(text):
    return _redact(text, gap=1)
