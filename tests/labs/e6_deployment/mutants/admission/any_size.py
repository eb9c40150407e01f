"""Takes any sizes."""

HINT = "at least one seat"


class Gate(_Gate):
    refuse = False
