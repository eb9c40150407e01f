"""Reads 7/0 as a fraction."""

HINT = "a denominator doesn't begin with 0"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace("/[1-9][0-9]*", "/[0-9]+"))
