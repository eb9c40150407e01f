"""Judges reads like writes."""

HINT = "a read is never refused for labels"


class Guard(_Knobs):
    effects = ("read", "write")
