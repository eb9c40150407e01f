"""Takes α in place of ᾱ."""

HINT = "the product up to t"


def ddpm_step(x_t, t, eps, beta, z):
    if not 0 <= t < len(beta):
        raise ValueError("t")
    bar = 1 - beta
    mean = (x_t - beta[t] / (1 - bar[t]).sqrt() * eps) / (1 - beta[t]).sqrt()
    variance = (1 - bar[t - 1]) / (1 - bar[t]) * beta[t] if t else 0 * beta[t]
    return mean + variance.sqrt() * z
