"""Refuses a request only if its prompt doesn't fit; later it is preempted for ever."""

HINT = "with all its tokens it wouldn't fit"


def simulate(requests, **how):
    return _simulate(requests, check_prompt_only=True, **how)
