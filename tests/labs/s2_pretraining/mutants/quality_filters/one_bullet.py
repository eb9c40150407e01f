"""Knows no bullet but •."""

HINT = "three kinds of bullets"


def gopher_flags(text):
    return _gopher(text, bullets="•")
