"""Takes the highest gap."""

HINT = "the lowest gap"


def plan_arena(buffers):
    return _plan(buffers, choose="highest")
