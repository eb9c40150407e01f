"""Sends the stop text, too."""

HINT = "nothing of it and nothing behind it"


class TextStream(_Stream):
    includes = True
