"""Puts what edges bring into the caller's dict."""

HINT = "into a new dict"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, inputs, copy=False)
