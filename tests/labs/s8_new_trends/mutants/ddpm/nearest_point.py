"""Takes the nearest data point alone."""

HINT = "softmax over the data"


def optimal_eps(x_t, t, data, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    root, rest = alpha_bar[t].sqrt(), 1 - alpha_bar[t]
    near = (x_t[:, None] - root * data).square().sum(-1).argmin(-1)
    return (x_t - root * data[near]) / rest.sqrt()
