"""Cuts at the last place of a stop text."""

HINT = "the first place counts"


class TextStream(_Stream):
    which = "last"
