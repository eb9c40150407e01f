"""A static batch leaves out who arrives in the step in which it begins."""

HINT = "who arrives at 4 can run from step 4 on"


def finish_times(requests, max_batch, policy):
    return _finish(requests, max_batch, policy, strict=True)
