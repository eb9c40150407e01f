"""Refuses a message without a text."""

HINT = "also that of a message"


def parse_modelfile(text):
    return _parse(text, message_needs_text=True)
