"""Does what is ready first, not what the schedule says."""

HINT = "keeps its own order"


def timetable(plan, t_f=1.0, t_b=2.0):
    times = _times(plan, t_f, t_b)
    if len(plan) < 2:
        return times
    ends = {(0, op): end for op, (_, end) in zip(plan[0], times[0])}
    if any(ops != plan[0] for ops in plan[1:]) and all(kind == "F" for ops in plan for kind, _ in ops):
        for s, ops in enumerate(plan[1:], 1):
            free, row = 0.0, {}
            for op in sorted(ops, key=lambda op: ends[s - 1, op]):
                start = max(free, ends[s - 1, op])
                free = ends[s, op] = start + t_f
                row[op] = (start, free)
            times[s] = [row[op] for op in ops]
    return times
