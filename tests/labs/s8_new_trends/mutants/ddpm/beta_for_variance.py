"""Takes β for the variance."""

HINT = "the other choice"


def ddpm_step(x_t, t, eps, beta, z):
    if not 0 <= t < len(beta):
        raise ValueError("t")
    bar = torch.cumprod(1 - beta, 0)
    mean = (x_t - beta[t] / (1 - bar[t]).sqrt() * eps) / (1 - beta[t]).sqrt()
    return mean + (beta[t].sqrt() * z if t else 0)
