"""Leaves out the roots of ᾱ."""

HINT = "stay 1 for data"


def q_sample(x0, t, eps, alpha_bar):
    if not 0 <= t < len(alpha_bar):
        raise ValueError("t")
    return alpha_bar[t] * x0 + (1 - alpha_bar[t]) * eps
