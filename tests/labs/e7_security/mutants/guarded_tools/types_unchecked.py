"""Checks names only, not types."""

HINT = "the type is wrong"


class Guard(_Knobs):
    exact = staticmethod(lambda value, wanted: True)
