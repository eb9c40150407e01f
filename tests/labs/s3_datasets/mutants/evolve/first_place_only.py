"""Fills the first place of an operation."""

HINT = "each {task} is filled"


def evolve(task, respond, operations, rounds, rng):
    rows, last = [], None
    for _ in range(rounds):
        last = rng.choice([i for i in range(len(operations)) if i != last] or [0])
        child = respond(operations[last].replace("{task}", task, 1))
        why = failed(task, child)
        rows.append({"operation": last, "parent": task, "child": child, "failed": why})
        task = child if why is None else task
    return rows
