"""Labels on single answers, good and bad."""

HINT = "weights of differences"


def fit_reward_head(chosen, rejected, l2=1.0):
    return _head(torch.cat([chosen.double(), -rejected.double()]), l2)
