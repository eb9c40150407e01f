"""No buffers, no arena."""

HINT = "an empty arena"


def plan_arena(buffers):
    return _plan(buffers) if buffers else None
