"""Counts steps from 2."""

HINT = "at t = 1 the corrected moments are g and g²"


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    return _adamw(p, g, m, v, t, lr, betas, eps, wd, first=2)
