"""The last stop wins, as with other parameters."""

HINT = "a list of all its texts"


def parse_modelfile(text):
    return _parse(text, stop="last")
