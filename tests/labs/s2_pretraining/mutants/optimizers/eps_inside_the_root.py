"""Adds ε under the root."""

HINT = "√v + ε, not √(v + ε)"


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    return _adamw(p, g, m, v, t, lr, betas, eps, wd, inside=True)
