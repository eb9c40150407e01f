"""Of equal sizes the one that lives longer first."""

HINT = "however long they live"


def plan_arena(buffers):
    return _plan(buffers, key=lambda size, first, last, index: (-size, first - last, index))
