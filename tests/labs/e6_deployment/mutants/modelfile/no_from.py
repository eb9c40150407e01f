"""Doesn't miss FROM."""

HINT = "say so"


def parse_modelfile(text):
    return _parse(text, from_needed=False)
