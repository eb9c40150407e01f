"""A page at the limit fails."""

HINT = "a page at the limit still passes"
DEMO = True


def gopher_flags(text):
    return _gopher(text, least=lambda a, b: a > b)
