"""Lets one more in than there are seats."""

HINT = "max_seqs = 1 is a queue"


def simulate(requests, **how):
    return _simulate(requests, extra_seat=1, **how)
