"""Keeps what was filled up."""

HINT = "cut off what was filled up"


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    return _zero1(params, grads, states, lr, t, betas, eps, weight_decay, cut=False)
