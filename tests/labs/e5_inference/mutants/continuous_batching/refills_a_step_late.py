"""A seat stays empty for a step after its request has ended."""

HINT = "is filled at the beginning of the next"
DEMO = True


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, refill_late=policy == "continuous")
