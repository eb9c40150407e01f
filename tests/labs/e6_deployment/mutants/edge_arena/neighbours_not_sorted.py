"""Goes through the placed buffers in the order of placing."""

HINT = "none that live in the same step may"


def plan_arena(buffers):
    return _plan(buffers, unsorted=True)
