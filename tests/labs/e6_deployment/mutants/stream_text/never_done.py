"""Cuts, but isn't done."""

HINT = "nothing behind it"


class TextStream(_Stream):
    ends = False
    keeps_pushing = True
