"""Loses the system text of an Alpaca row."""

HINT = "the system message first"


def to_messages(row):
    return _convert(row, system=False)
