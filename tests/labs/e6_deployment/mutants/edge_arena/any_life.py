"""Doesn't refuse a life that ends before it begins."""

HINT = "this is refused"


def plan_arena(buffers):
    return _plan(buffers, check=("size",))
