"""numpy's running maximum for a row; a generator of judged tasks."""


def rouge_l(a, b):
    x, y = words(a), words(b)
    if not x or not y:
        return 0.0
    row = np.zeros(len(y) + 1, dtype=int)
    for word in x:
        hit = np.concatenate([[0], row[:-1] + np.array([word == w for w in y])])
        row = np.maximum.accumulate(np.maximum(row, hit))
    return float(2 * row[-1] / (len(x) + len(y)))


def build_prompt(seeds, k, rng):
    if not k <= len(seeds):
        raise ValueError(f"only {len(seeds)} seeds for k={k}")
    order = list(range(len(seeds)))
    rng.shuffle(order)
    seen, ranks = Counter(), {}
    for i in order:
        ranks[i] = seen[seeds[i]["topic"]]
        seen[seeds[i]["topic"]] += 1
    order.sort(key=lambda i: ranks[i] > 0)
    text = PROMPTS["more tasks"]
    for number, i in enumerate(order[:k], 1):
        text += f"{number}. {seeds[i]['instruction']}\n"
    return text + str(k + 1) + "."


def parse_tasks(text):
    return [
        t.strip() for t in re.findall(r"^[^\S\n]*\d+[.)][^\S\n]+(\S.*)$", text.replace("\r", ""), flags=re.M)
    ]


def generate(respond, seeds, n, rng, calls=10):
    tasks, reasons, state = [], {}, {"calls": 0}

    def stream():
        while state["calls"] < calls:
            state["calls"] += 1
            yield from parse_tasks(respond(build_prompt(seeds, min(len(seeds), 3), rng)))

    if n:
        for task in stream():
            fine, why = accept(task, [*(s["instruction"] for s in seeds), *tasks])
            reasons[why] = reasons.get(why, 0) + 1
            tasks += [task] * fine
            if len(tasks) == n:
                break
    return dict(tasks=tasks, reasons=reasons, **state)
