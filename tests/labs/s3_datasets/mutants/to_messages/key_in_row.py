"""Asks whether the key is there, not whether it has a value."""

HINT = "a key whose value is None counts as absent"


def to_messages(row):
    try:
        return _convert(row, present=lambda row, key: key in row)
    except TypeError:
        return []
