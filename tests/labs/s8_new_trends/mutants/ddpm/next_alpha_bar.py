"""Takes ᾱ of the step before, as if t counted from 1."""

HINT = "entry t of alpha_bar"


def q_sample(x0, t, eps, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    bar = alpha_bar[t - 1] if t else torch.ones_like(alpha_bar[0])
    return bar.sqrt() * x0 + (1 - bar).sqrt() * eps
