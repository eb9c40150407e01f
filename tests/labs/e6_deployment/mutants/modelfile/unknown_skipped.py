"""Skips what it doesn't know."""

HINT = "refuse it, with 'line n'"


def parse_modelfile(text):
    return _parse(text, unknown=False)
