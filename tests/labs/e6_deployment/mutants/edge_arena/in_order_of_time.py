"""Places buffers as they come to life."""

HINT = "the largest is placed first"


def plan_arena(buffers):
    return _plan(buffers, key=lambda size, first, last, index: (first, index))
