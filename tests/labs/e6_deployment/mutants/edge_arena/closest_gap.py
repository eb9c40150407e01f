"""Takes the gap that fits most closely."""

HINT = "the lowest gap"


def plan_arena(buffers):
    return _plan(buffers, choose="closest")
