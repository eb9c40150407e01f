"""Lets requests in that haven't arrived."""

HINT = "where nobody runs, time jumps to the next arrival"


def simulate(requests, **how):
    return _simulate(requests, foresee=True, **how)
