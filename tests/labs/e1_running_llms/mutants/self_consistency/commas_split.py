"""Lets commas split numbers."""

HINT = "commas, signs, fractions count"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace("[0-9,]*", "[0-9]*"))
