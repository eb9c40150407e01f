"""Forgets the bias correction."""

HINT = "correct both moments"


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, correct=False)
