"""Swaps data and noise."""

HINT = "both with their roots"


def q_sample(x0, t, eps, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    return alpha_bar[t].sqrt() * eps + (1 - alpha_bar[t]).sqrt() * x0
