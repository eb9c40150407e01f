"""Gives the times in the order of arrival."""

HINT = "give the times in the order of"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, in_queue_order=True)
