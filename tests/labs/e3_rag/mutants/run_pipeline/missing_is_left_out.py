"""An output that isn't there is left out."""

HINT = "an output that isn't there"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, inputs, missing=False)
