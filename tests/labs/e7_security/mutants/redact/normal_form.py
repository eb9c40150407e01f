"""Writes cards without spaces first, and restores them so."""

HINT = "as they stood"


def redact(text):
    return _redact(text, form=lambda kind, value: re.sub("[ -]", "", value) if kind == "CARD" else value)
