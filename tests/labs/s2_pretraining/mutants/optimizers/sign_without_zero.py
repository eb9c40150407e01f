"""Takes 0 for positive."""

HINT = "the sign of 0 is 0"


def lion_step(p, g, m, *, lr, betas, wd):
    _betas(betas)
    direction = torch.where(betas[0] * m + (1 - betas[0]) * g >= 0, 1.0, -1.0)
    return p * (1 - lr * wd) - lr * direction, betas[1] * m + (1 - betas[1]) * g
