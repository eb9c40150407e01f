"""l2 in place of l2/2."""

HINT = "(l2/2)·‖w‖²"


def fit_reward_head(chosen, rejected, l2=1.0):
    d = chosen.double() - rejected.double()
    return _head(d, 2 * l2)
