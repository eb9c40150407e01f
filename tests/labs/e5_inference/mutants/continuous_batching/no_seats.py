"""Takes no seats for one."""

HINT = "max_batch = 0"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max(max_batch, 1), policy)
