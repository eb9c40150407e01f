"""Decodes each id alone."""

HINT = "half of an emoji"


class TextStream(_Stream):
    alone = True
    waits = False
