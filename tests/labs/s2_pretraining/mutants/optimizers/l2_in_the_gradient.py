"""Adds the decay to the gradient."""

HINT = "Added to the gradient it would be divided"
DEMO = True


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    return _adamw(p, g, m, v, t, lr, betas, eps, wd, l2=True)
