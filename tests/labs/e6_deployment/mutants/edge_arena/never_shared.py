"""No bytes are shared at all."""

HINT = "they may share their bytes"


def plan_arena(buffers):
    return _plan(buffers, meet=lambda f, l, g, m: True)
