"""Reads 7/2 as 7 and 2."""

HINT = "a slash and digits make a fraction"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace("|/[1-9][0-9]*", ""))
