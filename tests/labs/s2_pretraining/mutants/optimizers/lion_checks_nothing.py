"""Checks the betas of AdamW and not of Lion."""

HINT = "both betas are in [0, 1), in both functions"


def lion_step(p, g, m, *, lr, betas, wd):
    direction = (betas[0] * m + (1 - betas[0]) * g).sign()
    return (1 - lr * wd) * p - lr * direction, betas[1] * m + (1 - betas[1]) * g
