"""Counts what each node waits for; the cycle is found by a dry run."""


def run_pipeline(nodes, edges, inputs):
    if bad := [n for s, _, t, _ in edges for n in (s, t) if n not in nodes] + [
        n for n in inputs if n not in nodes
    ]:
        raise ValueError(f"no such node: {bad[0]}")
    order = []
    while len(order) < len(nodes):
        free = [n for n in nodes if n not in order and all(s in order for s, _, t, _ in edges if t == n)]
        if not free:
            raise ValueError("there is a cycle among " + ", ".join(n for n in nodes if n not in order))
        order.append(min(free))
    results = {}
    for n in order:
        wired_in = {}
        for s, o, t, i in edges:
            if t == n:
                if o not in results[s]:
                    raise KeyError(f"the output {o} of '{s}'")
                wired_in[i] = results[s][o]
        results[n] = nodes[n](**(inputs.get(n, {}) | wired_in))
    return results
