"""Reads 3,5 as 35."""

HINT = "a comma that isn't between thousands"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace(_WHOLE, "[0-9][0-9,]*"))
