"""Refuses unknown arguments, but not missing ones."""

HINT = "an argument is missing"


class Guard(_Knobs):
    names = staticmethod(lambda given, wanted: given <= wanted)
