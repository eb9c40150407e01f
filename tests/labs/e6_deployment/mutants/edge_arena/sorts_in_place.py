"""Sorts the list that was given."""

HINT = "`buffers`"


def plan_arena(buffers):
    return _plan(buffers, in_place=True)
