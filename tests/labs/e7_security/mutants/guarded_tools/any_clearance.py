"""A clearance for one secret clears all of them."""

HINT = "just the labels in it"


class Guard(_Knobs):
    cleared = staticmethod(lambda secrets, clearance: not secrets or bool(clearance))
