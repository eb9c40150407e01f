"""Adds noise at t = 0."""

HINT = "no noise is added"


def ddpm_step(x_t, t, eps, beta, z):
    if not 0 <= t < len(beta):
        raise ValueError("t")
    bar = torch.cumprod(1 - beta, 0)
    mean = (x_t - beta[t] / (1 - bar[t]).sqrt() * eps) / (1 - beta[t]).sqrt()
    before = bar[t - 1] if t else bar[0]
    return mean + ((1 - before) / (1 - bar[t]) * beta[t]).sqrt() * z
