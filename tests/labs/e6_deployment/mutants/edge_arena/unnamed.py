"""Refuses without the index."""

HINT = "the buffer's index in the message"


def plan_arena(buffers):
    return _plan(buffers, named=False)
