"""The right schedule and its figures with a knob for each mistake."""


def _plan(p, m, kind, *, warm=lambda p, s, m: min(m, p - s - 1), reverse=False, check=True):
    if (check and min(p, m) < 1) or kind not in ("gpipe", "1f1b"):
        raise ValueError(f"{p} {m} {kind}")
    plan = []
    for s in range(p):
        w = m if kind == "gpipe" else max(0, min(m, warm(p, s, m)))
        back = [("B", i) for i in range(m)]
        if reverse and kind == "gpipe":
            back.reverse()
        ops = [("F", i) for i in range(w)]
        for i in range(w, m):
            ops += [("F", i), back.pop(0)]
        plan.append(ops + back)
    return plan


def _times(plan, t_f, t_b, *, needs_next=True, own=True, order=True):
    last, ends, times = len(plan) - 1, {}, [[] for _ in plan]
    for _ in range(sum(map(len, plan)) + 1):
        for s, ops in enumerate(plan):
            if len(times[s]) == len(ops):
                continue
            kind, i = ops[len(times[s])]
            need = None
            if kind == "F" and s:
                need = (s - 1, "F", i)
            elif kind == "B" and s < last and needs_next:
                need = (s + 1, "B", i)
            elif kind == "B" and own:
                need = (s, "F", i)
            if need and need not in ends:
                continue
            start = max(ends.get(need, 0.0), times[s][-1][1] if times[s] and order else 0.0)
            ends[s, kind, i] = start + (t_f if kind == "F" else t_b)
            times[s].append((start, ends[s, kind, i]))
    for s, ops in enumerate(plan):
        if len(times[s]) < len(ops):
            raise ValueError(f"stage {s}: {ops[len(times[s])]}")
    return times
