"""Two buffers meet only where they begin in the same step."""

HINT = "the last step belongs to a buffer's life"


def plan_arena(buffers):
    return _plan(buffers, meet=lambda f, l, g, m: f == g)
