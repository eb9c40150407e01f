"""Loops, and candidates kept sorted."""


def classify(question, labels, demos, score):
    if len(labels) == 0:
        raise ValueError("labels")
    said, nothing = list(score(route_prompt(question, demos))), list(score(route_prompt("N/A", demos)))
    best = 0
    for i in range(1, len(labels)):
        if float(said[i]) - float(nothing[i]) > float(said[best]) - float(nothing[best]):
            best = i
    return labels[best]


def optimise(train, dev, metric, n_candidates, n_demos, rng):
    pool = list(filter(lambda e: metric([], e), train))
    tried = []
    for c in range(n_candidates + 1):
        demos = []
        if c:
            order = rng.permutation(len(pool)).tolist()
            for wanted in (True, False):
                for i in list(order):
                    if len(demos) < n_demos and (not wanted or pool[i][1] not in {d[1] for d in demos}):
                        demos.append(pool[i])
                        order.remove(i)
        right = total = 0
        for e in dev:
            if e not in demos:
                total, right = total + 1, right + int(metric(demos, e))
        tried.append((demos, right / total if total else 0.0))
    ranked = sorted(range(len(tried)), key=lambda c: (-tried[c][1], c))
    return [*tried[ranked[0]], tried]
