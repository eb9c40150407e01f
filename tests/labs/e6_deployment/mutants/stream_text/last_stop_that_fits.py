"""Holds back for the last stop text that fits."""

HINT = "the longest end over all stop texts"


class TextStream(_Stream):
    holds = "last that fits"
