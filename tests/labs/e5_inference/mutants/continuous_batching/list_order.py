"""Takes the list for sorted."""

HINT = "serve them by arrival"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, order=lambda i: 0)
