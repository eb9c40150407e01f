"""Ignores kv_blocks in static batches only where it is 0."""

HINT = "nobody is refused for it"


def simulate(requests, **how):
    return _simulate(requests, check_static=how["kv_blocks"] > 0, **how)
