"""Divides exponentials by their sum."""

HINT = "underflows"


def optimal_eps(x_t, t, data, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    root, rest = alpha_bar[t].sqrt(), 1 - alpha_bar[t]
    w = torch.exp(-(x_t[:, None] - root * data).square().sum(-1) / (2 * rest))
    return (x_t - root * (w @ data / w.sum(-1, keepdim=True))) / rest.sqrt()
