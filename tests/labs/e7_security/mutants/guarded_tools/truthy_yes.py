"""Anything that is true in Python is a yes."""

HINT = "only True is a yes"


class Guard(_Knobs):
    yes = staticmethod(bool)
