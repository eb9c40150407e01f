"""Reasons as a table; recursion over the rounds; a dictionary of failures."""


def failed(parent, child):
    text = child.strip().lower()
    reasons = {
        "empty": text == "",
        "refusal": any(text[: len(r)] == r for r in REFUSALS),
        "leak": sum(text.count(l) for l in LEAKS) > 0,
        "copy": not alike(parent, child) < 0.9,
        "nothing new": len(words(parent)) >= len(words(child)),
    }
    return ([name for name, true in reasons.items() if true] or [None])[0]


def evolve(task, respond, operations, rounds, rng, last=-1):
    if rounds == 0:
        return []
    n = len(operations)
    if n == 1:
        index = 0
    else:
        index = rng.randrange(n)
        while index == last:
            index = rng.randrange(n)
    child = respond(task.join(operations[index].split("{task}")))
    why = failed(task, child)
    row = {"failed": why, "child": child, "parent": task, "operation": index}
    return [row] + evolve(task if why else child, respond, operations, rounds - 1, rng, index)


def failure_rate(operation, tasks, respond):
    return float(np.mean([bool(failed(t, respond(operation.replace("{task}", t)))) for t in tasks]))


def auto_evol(operation, respond, train, dev):
    bad = {t: failed(t, respond(operation.replace("{task}", t))) for t in train}
    bad = {t: why for t, why in bad.items() if why is not None}
    if not bad:
        return operation
    listed = "\n".join(f"{why}: {t}" for t, why in bad.items())
    new = respond(PROMPTS["better operation"].format(operation=operation, failures=listed))
    if "{task}" not in new:
        return operation
    old_rate, new_rate = (failure_rate(o, dev, respond) for o in (operation, new))
    return operation if new_rate >= old_rate else new
