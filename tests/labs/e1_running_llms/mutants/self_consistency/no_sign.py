"""Drops the sign."""

HINT = "is its sign"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace("(?:(?<![0-9)])-)?", ""))
