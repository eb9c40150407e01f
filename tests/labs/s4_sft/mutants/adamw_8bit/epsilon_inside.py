"""Adds ε under the root."""

HINT = "not under it"


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, inside=True)
