"""The arena is as large as all buffers."""

HINT = "they may share their bytes"


def plan_arena(buffers):
    return _plan(buffers, size_of=lambda offsets, buffers: sum(b[0] for b in buffers))
