"""Places the largest products of size and life first."""

HINT = "the largest is placed first"


def plan_arena(buffers):
    return _plan(buffers, key=lambda size, first, last, index: (-size * (last - first + 1), index))
