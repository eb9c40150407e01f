"""A buffer isn't there any more in its last step."""

DEMO = True
HINT = "the last step belongs to a buffer's life"


def plan_arena(buffers):
    return _plan(buffers, meet=lambda f, l, g, m: g < l and f < m)
