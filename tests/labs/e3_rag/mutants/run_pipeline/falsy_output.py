"""Takes an output that counts as false for a missing one."""

HINT = "None, 0 and an empty list are values"


def run_pipeline(nodes, edges, inputs):
    return _run(nodes, edges, inputs, there=lambda o, out: bool(out.get(o)))
