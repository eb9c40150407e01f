"""Takes the last turn of an Alpaca row alone."""

HINT = "two messages for each pair of the history"


def to_messages(row):
    return _convert(row, history=False)
