"""Knows the words in lower case alone."""

HINT = "in any case of letters"


def final_number(text):
    return _final(text, flags=0)
