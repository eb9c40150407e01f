"""Strips the texts."""

HINT = "texts keep their spaces"


def to_messages(row):
    return _convert(row, strip=True)
