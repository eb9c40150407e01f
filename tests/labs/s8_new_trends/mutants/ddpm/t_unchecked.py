"""Lets a negative t count from the end."""

HINT = "from 0 to T − 1"


def q_sample(x0, t, eps, alpha_bar):
    if t >= len(alpha_bar):
        raise ValueError("t")
    return alpha_bar[t].sqrt() * x0 + (1 - alpha_bar[t]).sqrt() * eps
