"""Continuous refills when all seats are empty."""

HINT = "is filled at the beginning of the next"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, continuous_waits_full=True)
