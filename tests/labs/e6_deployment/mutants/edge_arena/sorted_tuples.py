"""Of equal sizes the one that comes to life later, as sorted(reverse=True) has them."""

HINT = "of equal sizes the smaller index first"


def plan_arena(buffers):
    return _plan(buffers, key=lambda size, first, last, index: (-size, -first, -last, index))
