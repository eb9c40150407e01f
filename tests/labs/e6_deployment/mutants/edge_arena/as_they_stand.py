"""Places buffers in the order of the list."""

HINT = "the largest is placed first"


def plan_arena(buffers):
    return _plan(buffers, key=lambda size, first, last, index: index)
