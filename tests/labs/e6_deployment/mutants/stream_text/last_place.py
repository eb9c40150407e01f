"""Cuts at the last place of a stop text."""

HINT = "the one that begins first"


class TextStream(_Stream):
    which = "last"
