"""Holds back for the first stop text that fits."""

HINT = "the longest end over all stop texts"


class TextStream(_Stream):
    holds = "first that fits"
