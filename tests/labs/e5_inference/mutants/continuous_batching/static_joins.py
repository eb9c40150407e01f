"""Late requests join a static batch."""

HINT = "c waits until the whole batch is done"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, joins=True)
