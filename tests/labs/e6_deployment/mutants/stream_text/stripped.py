"""Strips white space off what it sends."""

HINT = "spaces and all"


class TextStream(_Stream):
    strip = True
