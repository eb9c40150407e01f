"""Of two edges to one input the first wins."""

HINT = "the later of the two in `edges` wins"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges[::-1], inputs)
