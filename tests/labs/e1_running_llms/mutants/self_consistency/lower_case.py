"""Knows the words in lower case alone."""

HINT = None


def final_number(text):
    return _final(text, flags=0, split=-1, last=0)
