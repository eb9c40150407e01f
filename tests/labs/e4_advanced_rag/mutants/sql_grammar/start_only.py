"""Looks at the beginning of a word only."""

HINT = "Kell in Kellay is no word"


def mentions(question, values):
    return _mentions(question, values, right="")
