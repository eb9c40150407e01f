"""Compares stop words with their case."""

HINT = "in upper or lower case"


def gopher_flags(text):
    return _gopher(text, stop=lambda text: len(STOP_WORDS & set(text.split())) >= 2)
