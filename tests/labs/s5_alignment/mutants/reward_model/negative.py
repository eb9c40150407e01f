"""Rejected less chosen."""

HINT = "differences of features"


def fit_reward_head(chosen, rejected, l2=1.0):
    d = chosen.double() - rejected.double()
    return _head(-d, l2)
