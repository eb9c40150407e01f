"""A static batch waits until all seats can be filled."""

HINT = "nobody joins a batch that runs"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, static_waits_full=True)
