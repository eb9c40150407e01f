"""Takes ᾱ at t + 1."""

HINT = "entry t of alpha_bar"


def q_sample(x0, t, eps, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    bar = alpha_bar[min(t + 1, len(alpha_bar) - 1)]
    return bar.sqrt() * x0 + (1 - bar).sqrt() * eps
