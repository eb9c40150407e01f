"""Takes an output of None for a missing one."""

HINT = "None, 0 and an empty list are values"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, inputs, there=lambda o, out: out.get(o) is not None)
