"""Lets a beta be negative."""

HINT = "both betas are in [0, 1)"


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    if max(betas) >= 1:
        raise ValueError(f"{betas}")
    return _adamw(p, g, m, v, t, lr, [abs(b) for b in betas], eps, wd)
