"""Splits lines with str.splitlines."""

HINT = "lines end at \\n alone"


def parse_modelfile(text):
    return _parse(text, split=str.splitlines)
