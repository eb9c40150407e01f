"""Forgets the turn that had come when its job was cancelled."""

HINT = "the seat goes on to c"


class Gate(_Gate):
    passes_on = False
