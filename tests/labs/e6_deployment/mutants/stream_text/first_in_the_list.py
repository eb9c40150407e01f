"""Cuts at the stop text that stands first in the list."""

HINT = "not the first in the list"


class TextStream(_Stream):
    which = "listed"
