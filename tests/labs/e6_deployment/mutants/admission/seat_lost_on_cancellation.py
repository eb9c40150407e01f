"""Frees no seat after a cancellation."""

HINT = "cancelled in its seat leaves it"


class Gate(_Gate):
    frees_on_cancel = False
