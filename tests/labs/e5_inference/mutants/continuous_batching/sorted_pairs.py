"""sorted(requests), which sorts equal arrivals by length."""

HINT = "who stands first in"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, order=lambda i: requests[i])
