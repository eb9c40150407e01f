"""Sorts the edges that were passed in."""

HINT = ".sort() changes the one given"


def run_pipeline(nodes, edges, inputs):
    edges.sort()
    return _run(nodes, edges, inputs)
