"""Says how much is needed at once, and puts everything at 0."""

HINT = "each needs an offset of its own"


def plan_arena(buffers):
    _plan(buffers)
    return [0] * len(buffers), _peak(None, buffers)
