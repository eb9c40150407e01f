"""Holds back a first character alone."""

HINT = "hold back an end"


class TextStream(_Stream):
    holds = "one"
