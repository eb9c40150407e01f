"""Counts a job whose turn was passed on as one of 0 s."""

HINT = "doesn't count as one of 0 s"


class Gate(_Gate):
    turn_counts = True
