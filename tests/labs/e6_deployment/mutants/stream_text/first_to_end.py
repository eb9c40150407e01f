"""Cuts at the stop text that ends first."""

HINT = None  # only where one stop text lies inside another, which hidden questions ask


class TextStream(_Stream):
    which = "ends"
