"""Places those that live longest first."""

HINT = "the largest is placed first"


def plan_arena(buffers):
    return _plan(buffers, key=lambda size, first, last, index: (first - last, -size, index))
