"""Adds the decay to the gradient."""

HINT = "nothing is added to the gradient"
DEMO = True


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, decay="l2")
