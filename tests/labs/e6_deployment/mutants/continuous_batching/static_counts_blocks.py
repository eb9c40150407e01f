"""Static batches are limited by memory too, and refused."""

HINT = "kv_blocks is ignored there"


def simulate(requests, **how):
    return _simulate(requests, check_static=True, **how)
