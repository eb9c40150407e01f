"""Softmax over the noisy points."""

HINT = "over the data"


def optimal_eps(x_t, t, data, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    root, rest = alpha_bar[t].sqrt(), 1 - alpha_bar[t]
    weights = (-(x_t[:, None] - root * data).square().sum(-1) / (2 * rest)).softmax(0)
    return (x_t - root * (weights @ data)) / rest.sqrt()
