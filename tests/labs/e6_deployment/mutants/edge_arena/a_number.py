"""Gives the size alone."""

HINT = "(offsets, size)"


def plan_arena(buffers):
    return _plan(buffers)[1]
