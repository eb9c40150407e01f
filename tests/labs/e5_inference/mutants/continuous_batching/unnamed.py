"""Refuses without saying what."""

HINT = "the message names the policy"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, named=False)
