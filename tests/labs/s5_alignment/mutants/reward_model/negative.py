"""Rejected less chosen."""

HINT = "chosen less rejected"


def fit_reward_head(chosen, rejected, l2=1.0):
    d = chosen.double() - rejected.double()
    return _head(-d, l2)
