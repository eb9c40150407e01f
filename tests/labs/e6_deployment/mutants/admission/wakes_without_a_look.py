"""Sets the result of a future that is cancelled."""

HINT = "skips futures that are done"


class Gate(_Gate):
    wakes = "whoever"
