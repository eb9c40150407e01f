"""Lets in while the batch isn't larger than max_batch."""

HINT = "one after the other"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, extra=1)
