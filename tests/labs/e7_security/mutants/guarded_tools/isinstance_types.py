"""Checks types by isinstance, so that True is an int."""

HINT = "True is an int for isinstance"


class Guard(_Knobs):
    exact = staticmethod(isinstance)
