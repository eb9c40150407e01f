"""Divides the idle time by the busy time."""

HINT = "of all stages"


def bubble(times):
    busy = sum(e - s for stage in times for s, e in stage)
    return (len(times) * max(e for stage in times for _, e in stage) - busy) / busy
