"""Buffers meet where one begins a step after the other's last."""

HINT = "they may share their bytes"


def plan_arena(buffers):
    return _plan(buffers, meet=lambda f, l, g, m: g <= l + 1 and f <= m + 1)
