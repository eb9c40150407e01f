"""Doesn't refuse buffers without bytes."""

HINT = "this is refused"


def plan_arena(buffers):
    return _plan(buffers, check=("life",))
