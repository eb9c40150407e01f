"""Sorts the caller's list."""

HINT = "stays as it is"


def finish_times(requests, max_batch, policy):
    out = _finish(requests, max_batch, policy)
    requests.sort()
    return out
