"""Numbers the values in the order of the alphabet."""

HINT = "not by the alphabet"


def redact(text):
    return _redact(text, order=lambda spans, text: sorted(spans, key=lambda s: text[s[0] : s[1]]))
