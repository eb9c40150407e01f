"""Leaves what overlaps a number that is no card."""

HINT = "no card that the phone number overlaps"


def redact(text):
    return _redact(text, refused_block=True)
