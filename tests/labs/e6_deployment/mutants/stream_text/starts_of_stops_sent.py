"""Sends the beginning of a stop text."""

HINT = "hold back an end"


class TextStream(_Stream):
    holds = "none"
