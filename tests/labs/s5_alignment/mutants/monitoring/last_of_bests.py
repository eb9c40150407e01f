"""Of equal bests the last."""

HINT = "of equal bests the first"


def displaced_at(chosen, margins, drop=0.3):
    return _displaced(chosen, margins, drop, late=True)
