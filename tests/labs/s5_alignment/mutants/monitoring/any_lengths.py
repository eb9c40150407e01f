"""Takes curves of two lengths."""

HINT = "compare the lengths first"


def displaced_at(chosen, margins, drop=0.3):
    return _displaced(chosen, margins, drop, check=False)
