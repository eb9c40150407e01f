"""Lets what was refused join the pool."""

HINT = "what was refused doesn't join it"


def generate(respond, seeds, n, rng, calls=10):
    pool, tasks, reasons, made = [s["instruction"] for s in seeds], [], Counter(), 0
    while len(tasks) < n and made < calls:
        made += 1
        for task in parse_tasks(respond(build_prompt(seeds, min(3, len(seeds)), rng))):
            if len(tasks) == n:
                break
            good, why = accept(task, pool)
            reasons[why] += 1
            pool.append(task)
            tasks += [task] * good
    return {"tasks": tasks, "reasons": dict(reasons), "calls": made}
