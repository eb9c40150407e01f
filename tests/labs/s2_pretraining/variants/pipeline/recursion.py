"""Times by recursion with a memory; the peak from sets."""

import functools


def schedule(stages, microbatches, kind):
    if stages <= 0 or microbatches <= 0 or kind not in {"gpipe", "1f1b"}:
        raise ValueError(f"stages={stages} microbatches={microbatches} kind={kind}")
    result = []
    for s in range(stages):
        f = b = 0
        ops = []
        limit = microbatches if kind == "gpipe" else min(microbatches, stages - s)
        while b < microbatches:
            if f < microbatches and f - b < limit:
                ops.append(("F", f))
                f += 1
            else:
                ops.append(("B", b))
                b += 1
                if kind == "gpipe":
                    limit = 0
        result.append(ops)
    return result


def timetable(plan, t_f=1.0, t_b=2.0):
    @functools.cache
    def end(s, n):
        kind, i = plan[s][n]
        if (s, n) in active:
            raise ValueError(f"stage {s} can't do {kind} {i}")
        active.add((s, n))
        t = end(s, n - 1) if n else 0.0
        if kind == "F" and s:
            t = max(t, end(s - 1, plan[s - 1].index((kind, i))))
        if kind == "B":
            where = (
                (s + 1, plan[s + 1].index((kind, i))) if s + 1 < len(plan) else (s, plan[s].index(("F", i)))
            )
            t = max(t, end(*where))
        active.discard((s, n))
        return t + (t_f if kind == "F" else t_b)

    active = set()
    return [
        [[end(s, n) - (t_f if op[0] == "F" else t_b), end(s, n)] for n, op in enumerate(ops)]
        for s, ops in enumerate(plan)
    ]


def bubble(times):
    p, span = len(times), max(e for row in times for _, e in row)
    idle = p * span - sum(e - s for row in times for s, e in row)
    return idle / (p * span)


def peak_activations(plan):
    peaks = []
    for ops in plan:
        alive, sizes = set(), [0]
        for kind, i in ops:
            alive.add(i) if kind == "F" else alive.remove(i)
            sizes.append(len(alive))
        peaks.append(max(sizes))
    return peaks
