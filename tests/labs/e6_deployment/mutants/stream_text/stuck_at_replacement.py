"""Waits at a replacement character for ever."""

HINT = "sent once something follows"


class TextStream(_Stream):
    any_replacement = True
