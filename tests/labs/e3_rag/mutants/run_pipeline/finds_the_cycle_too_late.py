"""Calls what it can before it sees the cycle."""

HINT = "before the first call"


def run_pipeline(nodes, edges, inputs):
    outputs = _run(nodes, edges, inputs, cycles=False)
    if len(outputs) < len(nodes):
        raise ValueError("a cycle")
    return outputs
