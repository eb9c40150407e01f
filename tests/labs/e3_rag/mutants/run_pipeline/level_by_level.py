"""Calls all that are ready before it looks again."""

HINT = "after *each* call look again"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, inputs, order=sorted)
