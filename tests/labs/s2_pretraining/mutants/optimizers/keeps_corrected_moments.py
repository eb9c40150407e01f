"""Keeps the corrected moments."""

HINT = "m and v are kept as they are"


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    p, m, v = _adamw(p, g, m, v, t, lr, betas, eps, wd)
    return p, m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
