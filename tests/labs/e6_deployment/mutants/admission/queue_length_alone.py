"""Forgets the job itself in the time to wait."""

HINT = "(1 + 1) · 1.0 / 1"


class Gate(_Gate):
    plus = 0
