"""Adds the decay to the gradient."""

HINT = "decay p by 1 − lr · weight_decay"
DEMO = True


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, decay="l2")
