"""Isn't done after flush."""

HINT = "flush ends the text"


class TextStream(_Stream):
    flush_ends = False
