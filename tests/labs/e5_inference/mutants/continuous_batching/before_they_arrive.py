"""Lets requests in that haven't arrived."""

HINT = "nothing runs before it arrives"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, foresee=True)
