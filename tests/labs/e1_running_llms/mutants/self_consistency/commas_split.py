"""Lets commas split numbers."""

HINT = "commas between thousands belong to the number"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace(_WHOLE, "[0-9]+"))
