"""No tool may ever have a secret."""

HINT = "store is cleared for this secret"


class Guard(_Knobs):
    cleared = staticmethod(lambda secrets, clearance: not secrets)
