"""Doesn't divide the distances."""

HINT = "divided by 2(1 − ᾱ)"


def optimal_eps(x_t, t, data, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    root, rest = alpha_bar[t].sqrt(), 1 - alpha_bar[t]
    weights = (-(x_t[:, None] - root * data).square().sum(-1)).softmax(-1)
    return (x_t - root * (weights @ data)) / rest.sqrt()
