"""Decays what the step has moved."""

HINT = "before the step"


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    return _zero1(params, grads, states, lr, t, betas, eps, weight_decay, after=True)
