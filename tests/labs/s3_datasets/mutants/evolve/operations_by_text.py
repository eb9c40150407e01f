"""Leaves out all operations with the last text."""

HINT = "not all operations with the last one's text"


def evolve(task, respond, operations, rounds, rng):
    rows, last = [], None
    for _ in range(rounds):
        last = rng.choice(
            [i for i, o in enumerate(operations) if last is None or o != operations[last]] or [0]
        )
        child = respond(operations[last].replace("{task}", task))
        why = failed(task, child)
        rows.append({"operation": last, "parent": task, "child": child, "failed": why})
        task = child if why is None else task
    return rows
