"""Who is preempted goes to the end of the queue."""

HINT = "the head of the queue"


def simulate(requests, **how):
    return _simulate(requests, victim_waits_first=False, **how)
