"""An equal margin is enough."""

HINT = "strictly greater"


def displaced_at(chosen, margins, drop=0.3):
    return _displaced(chosen, margins, drop, grown="equal")
