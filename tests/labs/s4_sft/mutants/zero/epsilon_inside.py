"""Adds ε under the root."""

HINT = "ε beside the root"


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    return _zero1(params, grads, states, lr, t, betas, eps, weight_decay, inside=True)
