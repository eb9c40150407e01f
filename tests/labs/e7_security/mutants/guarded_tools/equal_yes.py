"""Compares what confirm gives by ==, so that 1 is a yes."""

HINT = "only True is a yes"


class Guard(_Knobs):
    yes = staticmethod(lambda said: said == True)
