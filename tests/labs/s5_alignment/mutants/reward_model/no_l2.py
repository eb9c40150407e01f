"""Forgets the penalty."""

HINT = "(l2/2)·‖w‖²"


def fit_reward_head(chosen, rejected, l2=1.0):
    d = chosen.double() - rejected.double()
    return _head(d, 1e-3)
