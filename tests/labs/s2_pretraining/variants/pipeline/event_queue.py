"""Finished operations wake those that wait; sorted lists for the rest."""


def schedule(stages, microbatches, kind):
    if kind == "gpipe":
        one = [("F", i) for i in range(microbatches)] + [("B", i) for i in range(microbatches)]
        plan = [list(one) for _ in range(stages)]
    elif kind == "1f1b":
        plan = []
        for s in range(stages):
            lead = min(microbatches, stages - s - 1)
            # F i comes at time 2i, B i at 2(i + lead) + 1
            ops = [(2 * i if i >= lead else i - 10**6, "F", i) for i in range(microbatches)]
            ops += [(2 * (i + lead) + 1, "B", i) for i in range(microbatches)]
            plan.append([(k, i) for _, k, i in sorted(ops)])
    else:
        raise ValueError(kind)
    if not plan or not plan[0]:
        raise ValueError(f"{stages} stages, {microbatches} micro-batches")
    return plan


def timetable(plan, t_f=1.0, t_b=2.0):
    need = {}
    for s, ops in enumerate(plan):
        for n, op in enumerate(ops):
            before = [(s, ops[n - 1])] if n else []
            if op[0] == "F" and s > 0:
                before.append((s - 1, op))
            if op[0] == "B":
                before.append((s + 1, op) if s + 1 < len(plan) else (s, ("F", op[1])))
            need[s, op] = before
    waiting = defaultdict(list)
    missing = {}
    for node, before in need.items():
        missing[node] = len(before)
        for other in before:
            waiting[other].append(node)
    ready = deque(node for node, n in missing.items() if n == 0)
    end = {}
    start = {}
    while ready:
        node = ready.popleft()
        start[node] = max((end[o] for o in need[node]), default=0.0)
        end[node] = start[node] + (t_f, t_b)[node[1][0] == "B"]
        for other in waiting[node]:
            missing[other] -= 1
            if missing[other] == 0:
                ready.append(other)
    for node in need:
        if node not in end:
            raise ValueError(f"dead-lock at stage {node[0]}, {node[1]}")
    return [[(start[s, op], end[s, op]) for op in ops] for s, ops in enumerate(plan)]


def bubble(times):
    makespan = max(stage[-1][1] for stage in times)
    return float(np.mean([1 - sum(b - a for a, b in stage) / makespan for stage in times]))


def peak_activations(plan):
    return [max(np.cumsum([1 if k == "F" else -1 for k, _ in ops])) for ops in plan]
