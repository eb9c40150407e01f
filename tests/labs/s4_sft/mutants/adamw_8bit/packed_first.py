"""Moves by the packed moments."""

HINT = "move by the moments before they are packed"


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, early=True)
