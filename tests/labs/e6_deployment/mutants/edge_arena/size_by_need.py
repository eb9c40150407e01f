"""Right offsets, but the size is what is needed at once."""

HINT = "by this order it takes 4"


def plan_arena(buffers):
    return _plan(buffers, size_of=_peak)
