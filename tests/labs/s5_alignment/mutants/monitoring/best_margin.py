"""The margin compared with its own best."""

HINT = "not with its own best"


def displaced_at(chosen, margins, drop=0.3):
    return _displaced(chosen, margins, drop, own=True)
