"""Renames the keys, as trl does, and not the speakers."""

HINT = "gpt and function_call → assistant"


def to_messages(row):
    return _convert(row, names={"human": "user"})
