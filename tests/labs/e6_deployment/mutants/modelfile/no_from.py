"""Doesn't miss FROM."""

HINT = "say that FROM is missing"


def parse_modelfile(text):
    return _parse(text, from_needed=False)
