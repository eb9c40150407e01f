"""Leaves the nodes of a cycle out."""

HINT = "say 'cycle'"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, inputs, cycles=False)
