"""Counts the step after the last token."""

HINT = "the last of them ends at 3"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, skew=1)
