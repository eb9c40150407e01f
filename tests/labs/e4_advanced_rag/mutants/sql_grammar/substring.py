"""Finds values inside of words."""

HINT = "Kell in Kellay is no word"
DEMO = True


def mentions(question, values):
    return _mentions(question, values, left="", right="")
