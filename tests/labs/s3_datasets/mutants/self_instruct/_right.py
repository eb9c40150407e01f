"""A right loop with a knob for each mistake."""


def _lcs(x, y):
    table = [[0] * (len(y) + 1) for _ in range(len(x) + 1)]
    for i, a in enumerate(x):
        for j, b in enumerate(y):
            table[i + 1][j + 1] = table[i][j] + 1 if a == b else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def _accept(task, pool, limit=0.7, *, at=True, short=3, long=150, starts=True, refusal_first=False, any_=any):
    n = len(words(task))
    low = task.lower()
    refusal = any(low.startswith(r) if starts else r in low for r in REFUSALS)
    if refusal_first and refusal:
        return False, "refusal"
    if n < short:
        return False, "too short"
    if n > long:
        return False, "too long"
    if refusal:
        return False, "refusal"
    if any_(rouge_l(task, k) >= limit if at else rouge_l(task, k) > limit for k in pool):
        return False, "duplicate"
    return True, "ok"


def _generate(
    respond, seeds, n, rng, calls=10, *, grow=True, over_calls=True, count_empty=True, cut=True, once=False
):
    seen = [s["instruction"] for s in seeds]
    tasks, reasons, made, tries = [], Counter(), 0, 0
    prompt = build_prompt(seeds, min(3, len(seeds)), rng)
    while len(tasks) < n and made < calls:
        if not once:
            prompt = build_prompt(seeds, min(3, len(seeds)), rng)
        found = parse_tasks(respond(prompt))
        tries += 1
        if tries > 200:
            raise RuntimeError("it would never end")
        made += 1 if found or count_empty else 0
        new = []
        for task in found:
            if cut and len(tasks) >= n:
                break
            good, why = accept(task, seen)
            reasons[why] += 1
            if good:
                tasks.append(task)
                new.append(task)
                if grow is True:
                    seen.append(task)
        if grow == "later":
            seen += new
    return {"tasks": tasks, "reasons": dict(reasons), "calls": made}
