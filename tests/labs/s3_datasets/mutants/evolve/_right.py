"""Right evolution with a knob for each mistake."""


def _why(
    parent,
    child,
    *,
    checks=("empty", "refusal", "leak", "copy", "nothing new"),
    limit=0.9,
    more=True,
    strip=True,
    anywhere=False,
):
    low = (child.strip() if strip else child).lower()
    tests = {
        "empty": lambda: not child.strip(),
        "refusal": lambda: any(r in low for r in REFUSALS) if anywhere else low.startswith(REFUSALS),
        "leak": lambda: any(l in low for l in LEAKS),
        "copy": lambda: alike(parent, child) >= limit,
        "nothing new": lambda: (
            len(words(child)) <= len(words(parent)) if more else len(words(child)) < len(words(parent))
        ),
    }
    return next((name for name in checks if tests[name]()), None)


def _line(
    task, respond, operations, rounds, rng, *, replace=False, first=None, again=False, turn=False, fmt=False
):
    rows, last, start = [], None, task
    for r in range(rounds):
        others = [i for i in range(len(operations)) if again or i != last] or [0]
        last = r % len(operations) if turn else rng.choice(others)
        prompt = operations[last].format(task=task) if fmt else operations[last].replace("{task}", task)
        child = respond(prompt)
        why = failed(start if first else task, child)
        rows.append({"operation": last, "parent": task, "child": child, "failed": why})
        if why is None or replace:
            task = child
    return rows


def _better(
    operation,
    respond,
    train,
    dev,
    *,
    compare=lambda new, old: new < old,
    shown=None,
    always=False,
    place=True,
    judge=None,
):
    why = [(t, failed(t, respond(operation.replace("{task}", t)))) for t in (shown or train)]
    bad = [f"{w}: {t}" for t, w in why if w]
    if not bad and not always:
        return operation
    new = respond(
        PROMPTS["better operation"].replace("{failures}", "\n".join(bad)).replace("{operation}", operation)
    )
    if place and "{task}" not in new:
        return operation
    judge = judge or dev
    return (
        new
        if compare(failure_rate(new, judge, respond), failure_rate(operation, judge, respond))
        else operation
    )
