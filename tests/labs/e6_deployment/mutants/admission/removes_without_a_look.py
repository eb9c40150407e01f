"""Removes its future from a queue where it isn't any more."""

HINT = "removes its own only if it is there"


class Gate(_Gate):
    removes_blindly = True
