"""Frees a seat when a waiting job is cancelled."""

HINT = "no seat is kept for it or freed by it"


class Gate(_Gate):
    frees_twice = True
