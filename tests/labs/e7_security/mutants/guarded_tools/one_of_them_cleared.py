"""One cleared secret among several is enough."""

HINT = "just the labels in it"


class Guard(_Knobs):
    cleared = staticmethod(lambda secrets, clearance: not secrets or bool(secrets & clearance))
