"""Cuts a line at its first #."""

HINT = "only a line that begins with #"


def parse_modelfile(text):
    return _parse(text, trailing=True)
