"""A pool that holds the current task; random.sample; sums by hand."""


def evolve(task, respond, operations, rounds, rng):
    pool, rows = [task], []
    for _ in range(rounds):
        used = rows[-1]["operation"] if rows else None
        free = [i for i, _ in enumerate(operations)]
        if used is not None and len(free) > 1:
            free.remove(used)
        (i,) = rng.sample(free, 1)
        parent = pool.pop()
        child = respond(operations[i].replace("{task}", parent))
        reason = failed(parent, child)
        pool.append(parent if reason else child)
        rows.append(dict(operation=i, parent=parent, child=child, failed=reason))
    return rows


def failure_rate(operation, tasks, respond):
    bad = 0
    for task in tasks:
        if failed(task, respond(operation.replace("{task}", task))):
            bad += 1
    return bad / len(tasks)
