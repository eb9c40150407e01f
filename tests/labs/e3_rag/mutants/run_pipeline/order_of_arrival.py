"""Of those that are ready, takes the first of the dict."""

HINT = "the alphabet decides"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, inputs, order=lambda ready: ready[:1])
