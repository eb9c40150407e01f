"""Is done after a flush only if that returned something."""

HINT = "also where it returns nothing"


class TextStream(_Stream):
    flush_ends = "rest"
