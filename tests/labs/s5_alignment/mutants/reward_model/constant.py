"""With a constant beside the weights."""

HINT = "without a constant"


def fit_reward_head(chosen, rejected, l2=1.0):
    d = chosen.double() - rejected.double()
    return _head(torch.cat([d, torch.ones(len(d), 1, dtype=d.dtype)], 1), l2)[:-1]
