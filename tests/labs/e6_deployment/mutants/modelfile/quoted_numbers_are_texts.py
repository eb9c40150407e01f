"""Keeps a number in quotes as a text."""

HINT = "int() reads what is between them"


def parse_modelfile(text):
    return _parse(text, quoted_numbers=False)
