"""The arena ends where the last buffer of the list ends."""

HINT = "three at once"


def plan_arena(buffers):
    return _plan(buffers, size_of=lambda offsets, buffers: offsets[-1] + buffers[-1][0] if buffers else 0)
