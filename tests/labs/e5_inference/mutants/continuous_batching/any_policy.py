"""Takes any other policy for continuous or static."""

HINT = "a policy that isn't there"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, check=("batch",))
