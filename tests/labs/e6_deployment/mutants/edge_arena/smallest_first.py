"""Places the smallest first."""

HINT = "the larger one is placed first"


def plan_arena(buffers):
    return _plan(buffers, key=lambda size, first, last, index: (size, index))
