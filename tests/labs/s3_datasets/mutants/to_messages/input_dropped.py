"""Leaves the input of an Alpaca row out."""

HINT = "an empty line (two line ends) and the input"
DEMO = True


def to_messages(row):
    return _convert(row, use_input=False)
