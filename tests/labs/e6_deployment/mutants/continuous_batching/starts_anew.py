"""Who is preempted loses its tokens and makes them again."""

HINT = "by reading its prompt and the two"


def simulate(requests, **how):
    return _simulate(requests, starts_anew=True, **how)
