"""Leaves it to the index to complain."""

HINT = "from 0 to T − 1"


def optimal_eps(x_t, t, data, alpha_bar):
    root, rest = alpha_bar[t].sqrt(), 1 - alpha_bar[t]
    weights = (-(x_t[:, None] - root * data).square().sum(-1) / (2 * rest)).softmax(-1)
    return (x_t - root * (weights @ data)) / rest.sqrt()
