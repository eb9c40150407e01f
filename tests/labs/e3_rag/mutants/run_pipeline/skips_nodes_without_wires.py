"""Calls only nodes that something is wired to or given to."""

HINT = "it waits for nothing"


def run_pipeline(nodes, edges, inputs):
    met = {*inputs, *(n for s, _, t, _ in edges for n in (s, t))}
    _run(nodes, edges, inputs) if met - set(nodes) else None
    return _run({n: f for n, f in nodes.items() if n in met}, edges, inputs)
