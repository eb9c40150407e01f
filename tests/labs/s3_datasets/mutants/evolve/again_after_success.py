"""Forgets which operation came last when a child is good."""

HINT = "whatever came of that"


def evolve(task, respond, operations, rounds, rng):
    rows, last = [], None
    for _ in range(rounds):
        last = rng.choice([i for i in range(len(operations)) if i != last] or [0])
        child = respond(operations[last].replace("{task}", task))
        why = failed(task, child)
        rows.append({"operation": last, "parent": task, "child": child, "failed": why})
        if why is None:
            task, last = child, None
    return rows
