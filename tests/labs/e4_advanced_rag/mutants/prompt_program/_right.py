"""A right classifier and a right optimiser with a knob for each mistake."""


def _class(question, labels, demos, score, *, sign=-1, last=False, blank_demos=None, check=True):
    if check and not labels:
        raise ValueError("labels")
    gain = np.asarray(score(route_prompt(question, demos))) + sign * np.asarray(
        score(route_prompt("N/A", demos if blank_demos is None else blank_demos))
    )
    return labels[len(gain) - 1 - int(gain[::-1].argmax()) if last else int(gain.argmax())]


def _best(
    train,
    dev,
    metric,
    n_candidates,
    n_demos,
    rng,
    *,
    boot=True,
    judge="dev",
    own=True,
    last=False,
    empty=True,
    each=True,
    fill=True,
    nothing=0.0,
    once=False,
):
    pool = [e for e in train if metric([], e)] if boot else list(train)
    base = dev if judge == "dev" else train

    def value(demos):
        rest = [e for e in base if e not in demos] if own else list(base)
        return sum(bool(metric(demos, e)) for e in rest) / len(rest) if rest else nothing

    cands = [[]] if empty else []
    fixed = None
    for _ in range(n_candidates):
        if not once or fixed is None:
            fixed = rng.permutation(len(pool))
        order = [pool[i] for i in fixed]
        first, others, seen = [], [], set()
        for e in order:
            (others if e[1] in seen else first).append(e)
            seen.add(e[1])
        cands.append(((first + (others if fill else [])) if each else order)[:n_demos])
    tried = [(d, value(d)) for d in cands]
    pick = max(reversed(tried), key=lambda p: p[1]) if last else max(tried, key=lambda p: p[1])
    return *pick, tried
