"""Offsets in the order in which buffers were placed."""

HINT = "in the order of `buffers`"


def plan_arena(buffers):
    return _plan(buffers, in_order_of_placing=True)
