"""Measures the idle time against one stage."""

HINT = "of all stages"


def bubble(times):
    end = max(e for stage in times for _, e in stage)
    return (
        1 - sum(e - s for s, e in times[0]) / end
        if len(times) == 1
        else (len(times) * end - sum(e - s for stage in times for s, e in stage))
        / sum(e - s for s, e in times[0])
    )
