"""Decays what the step has moved."""

HINT = "before the step"


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, decay="after")
