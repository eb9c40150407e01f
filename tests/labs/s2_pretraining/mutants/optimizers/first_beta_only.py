"""Looks at the first beta alone."""

HINT = "both betas are in [0, 1)"


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    if not 0 <= betas[0] < 1:
        raise ValueError(f"{betas}")
    return _adamw(p, g, m, v, t, lr, (betas[0], min(0.999, max(0, betas[1]))), eps, wd)
