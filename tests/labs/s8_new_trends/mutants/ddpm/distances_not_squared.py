"""Takes distances, not their squares."""

HINT = "squared distances"


def optimal_eps(x_t, t, data, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    root, rest = alpha_bar[t].sqrt(), 1 - alpha_bar[t]
    weights = (-(x_t[:, None] - root * data).norm(dim=-1) / (2 * rest)).softmax(-1)
    return (x_t - root * (weights @ data)) / rest.sqrt()
