"""Counts a job's time from its arrival."""

HINT = "Time in the queue doesn't count"


class Gate(_Gate):
    from_arrival = True
