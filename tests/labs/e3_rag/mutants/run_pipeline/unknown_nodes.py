"""Leaves edges to unknown nodes out."""

HINT = "name a node that isn't there"


def run_pipeline(nodes, edges, inputs):
    known = [e for e in edges if e[0] in nodes and e[2] in nodes]
    return _run(nodes, known, inputs, check=False)
