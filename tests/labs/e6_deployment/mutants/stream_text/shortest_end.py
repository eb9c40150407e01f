"""Holds back the shortest end that fits."""

HINT = "the *longest* end"


class TextStream(_Stream):
    holds = "shortest"
