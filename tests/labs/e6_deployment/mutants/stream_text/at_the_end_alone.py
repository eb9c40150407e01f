"""Sees a stop text only where the text ends with it."""

HINT = "nothing behind it"


class TextStream(_Stream):
    looks = "ends"
