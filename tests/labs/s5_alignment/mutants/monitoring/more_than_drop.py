"""More than drop."""

HINT = "equal counts"


def displaced_at(chosen, margins, drop=0.3):
    return _displaced(chosen, margins, drop, strict=True)
