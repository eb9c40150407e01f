"""Gives up where no number follows the words."""

HINT = "the last of the whole text"


def final_number(text):
    return _final(text, back=False)
