"""Writes None as a text."""

HINT = 'a text that is None is ""'


def to_messages(row):
    return _convert(row, none="None")
