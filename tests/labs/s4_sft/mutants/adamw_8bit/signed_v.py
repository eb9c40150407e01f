"""Packs v with the signed table."""

HINT = "the second for v"


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, signed_v=True)
