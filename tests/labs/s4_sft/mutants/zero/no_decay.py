"""Forgets the weight decay."""

HINT = "decay by 1 − lr · weight_decay"


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    return _zero1(params, grads, states, lr, t, betas, eps, 0.0)
