"""Cuts at the stop text that ends first."""

HINT = "not the one that ends first"


class TextStream(_Stream):
    which = "ends"
