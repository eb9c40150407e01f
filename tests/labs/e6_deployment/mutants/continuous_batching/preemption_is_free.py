"""Who comes back is not read again."""

HINT = "by reading its prompt and the two"


def simulate(requests, **how):
    return _simulate(requests, free_return=True, **how)
