"""Refuses True for an int, but takes other subclasses."""

HINT = "numpy's str_ is a str for isinstance"


class Guard(_Knobs):
    exact = staticmethod(
        lambda value, wanted: isinstance(value, wanted) and not (wanted is int and isinstance(value, bool))
    )
