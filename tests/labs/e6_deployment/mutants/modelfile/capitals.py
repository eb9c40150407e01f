"""Knows instructions in capitals alone."""

HINT = "their names count in any case"


def parse_modelfile(text):
    return _parse(text, any_case=False)
