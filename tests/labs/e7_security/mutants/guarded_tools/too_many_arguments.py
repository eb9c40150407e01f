"""Ignores arguments that the tool doesn't have."""

HINT = "an argument too many"


class Guard(_Knobs):
    names = staticmethod(lambda given, wanted: given >= wanted)
