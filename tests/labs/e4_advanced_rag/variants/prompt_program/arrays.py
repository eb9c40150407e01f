"""Arrays of flags; a stable sort puts one of each label first."""


def classify(question, labels, demos, score):
    if not list(labels):
        raise ValueError
    a, b = (np.array(score(route_prompt(t, demos)), dtype=np.float64) for t in (question, "N/A"))
    return labels[np.argmax(a - b)]


def optimise(train, dev, metric, n_candidates, n_demos, rng):
    flags = np.array([bool(metric([], e)) for e in train], dtype=bool)
    pool = [train[i] for i in np.flatnonzero(flags)]

    def draw():
        order = rng.permutation(len(pool))
        names = [pool[i][1] for i in order]
        again = np.array([name in names[:j] for j, name in enumerate(names)], dtype=int)
        return [pool[i] for i in order[np.argsort(again, kind="stable")][:n_demos]]

    sets = [[]] + [draw() for _ in range(n_candidates)]
    scores = []
    for d in sets:
        marks = [float(metric(d, e)) for e in dev if e not in d]
        scores.append(float(np.mean(marks)) if marks else 0.0)
    top = int(np.argmax(scores))
    return sets[top], scores[top], list(zip(sets, scores))
