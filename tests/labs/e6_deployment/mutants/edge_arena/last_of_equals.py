"""Of equal sizes the larger index first."""

HINT = "of equal sizes the smaller index first"


def plan_arena(buffers):
    return _plan(buffers, key=lambda size, first, last, index: (-size, -index))
