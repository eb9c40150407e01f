"""Doesn't look at the inputs' nodes."""

HINT = "name a node that isn't there"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, {n: v for n, v in inputs.items() if n in nodes})
