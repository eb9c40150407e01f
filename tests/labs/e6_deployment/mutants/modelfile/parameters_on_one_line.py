"""Doesn't look for three quotes in a parameter."""

HINT = "a parameter's text, too"


def parse_modelfile(text):
    return _parse(text, parameter_blocks=False)
