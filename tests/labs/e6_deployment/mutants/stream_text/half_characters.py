"""Sends half characters."""

HINT = "of half an emoji is �"


class TextStream(_Stream):
    waits = False
