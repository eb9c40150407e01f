"""Wants a space before a sign."""

HINT = "follows a letter is a sign"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace("(?<![0-9)])", "(?<![^ ])"))
