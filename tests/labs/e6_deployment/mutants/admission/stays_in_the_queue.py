"""Leaves a cancelled job in the queue."""

HINT = "its place is free for another"


class Gate(_Gate):
    leaves_queue = False
