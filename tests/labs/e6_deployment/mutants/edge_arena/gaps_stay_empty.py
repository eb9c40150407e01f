"""Puts each buffer above all that it meets."""

HINT = "the room below 1 is just enough"


def plan_arena(buffers):
    return _plan(buffers, choose="above")
