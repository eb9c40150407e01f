"""Sends half characters."""

HINT = "half of an emoji"


class TextStream(_Stream):
    waits = False
