"""Continuous lets in who arrives during the step."""

HINT = "nothing runs before it arrives"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, foresee=policy == "continuous")
