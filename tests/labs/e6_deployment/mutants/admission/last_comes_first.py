"""Wakes the one that came last."""

HINT = "the one that waits longest"


class Gate(_Gate):
    order = -1
