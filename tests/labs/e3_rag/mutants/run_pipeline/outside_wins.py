"""Inputs from outside win over edges."""

HINT = "an edge wins"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, inputs, wins=False)
