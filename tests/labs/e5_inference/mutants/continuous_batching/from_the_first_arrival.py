"""Times are counted from the first arrival."""

HINT = "times are counted from 0"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, from_first=True)
