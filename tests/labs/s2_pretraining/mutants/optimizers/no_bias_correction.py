"""Leaves the moments uncorrected."""

HINT = "divide m by 1 − β₁ᵗ"


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    return _adamw(p, g, m, v, t, lr, betas, eps, wd, correct=False)
