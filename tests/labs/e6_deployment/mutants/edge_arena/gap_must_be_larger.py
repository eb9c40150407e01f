"""A gap must be larger than the buffer."""

HINT = "the room below 1 is just enough"


def plan_arena(buffers):
    return _plan(buffers, strict=True)
