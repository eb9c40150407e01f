"""Multiplies z by the variance."""

HINT = "multiplied by its root"


def ddpm_step(x_t, t, eps, beta, z):
    if not 0 <= t < len(beta):
        raise ValueError("t")
    bar = torch.cumprod(1 - beta, 0)
    mean = (x_t - beta[t] / (1 - bar[t]).sqrt() * eps) / (1 - beta[t]).sqrt()
    variance = (1 - bar[t - 1]) / (1 - bar[t]) * beta[t] if t else 0 * beta[t]
    return mean + variance * z
