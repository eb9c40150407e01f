"""A right engine with a knob for each mistake."""


def _run(
    nodes,
    edges,
    inputs,
    *,
    order=None,
    check=True,
    cycles=True,
    copy=True,
    wins=True,
    missing=True,
    last=False,
    there=lambda o, out: o in out,
):
    if check:
        for name in [*inputs, *(n for s, _, t, _ in edges for n in (s, t))]:
            if name not in nodes:
                raise ValueError(f"there is no node {name!r}")
    waits = {n: {s for s, _, t, _ in edges if t == n} for n in nodes}
    left, found = dict.fromkeys(nodes), []
    while left:
        ready = [n for n in left if not waits[n] - set(found)]
        if not ready:
            if cycles:
                raise ValueError("a cycle")
            break
        chosen = order(ready) if order else [min(ready)]
        for n in chosen:
            found.append(n)
            del left[n]
    outputs = {}
    for n in found:
        given = dict(inputs.get(n, {})) if copy else inputs.setdefault(n, {})
        for s, o, t, i in edges:
            if t == n:
                if not there(o, outputs[s]):
                    if missing:
                        raise KeyError(f"node {s!r} has not returned {o!r}")
                    continue
                given[i] = outputs[s][o]
        if not wins:
            given |= inputs.get(n, {})
        outputs[n] = nodes[n](**given)
    return outputs if not last else outputs[found[-1]] if found else {}
