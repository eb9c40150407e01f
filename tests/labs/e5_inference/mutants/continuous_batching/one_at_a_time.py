"""A static batch begins with one request, whoever else waits."""

HINT = "c waits until the whole batch is done"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, one_by_one=True)
