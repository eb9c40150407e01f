"""A single stop is a text, several are a list."""

HINT = "a list even of one text"


def parse_modelfile(text):
    return _parse(text, stop="if several")
