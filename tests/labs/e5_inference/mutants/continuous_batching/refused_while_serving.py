"""Checks max_batch only when there is somebody to serve."""

HINT = "it is refused all the same"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy) if requests else []
