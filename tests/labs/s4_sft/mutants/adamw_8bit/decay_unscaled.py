"""Decays without the learning rate."""

HINT = "decay p by 1 − lr · weight_decay"


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, decay="unscaled")
