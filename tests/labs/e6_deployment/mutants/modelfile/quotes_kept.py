"""Keeps the quotes around a text."""

HINT = "what stands between the quotes"


def parse_modelfile(text):
    return _parse(text, quotes="none")
