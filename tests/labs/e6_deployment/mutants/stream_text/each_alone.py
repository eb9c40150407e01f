"""Decodes each id alone."""

HINT = "of half an emoji is �"


class TextStream(_Stream):
    alone = True
    waits = False
