"""Time doesn't go on while nobody is there."""

HINT = "nothing runs before it arrives"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, no_idle=True)
