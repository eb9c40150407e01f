"""Takes arguments without labels as harmless."""

HINT = "isn't Tagged"


class Guard(_Knobs):
    tagged = False
