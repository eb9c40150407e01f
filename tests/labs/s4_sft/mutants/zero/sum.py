"""Adds gradients up."""

HINT = "not their sum"


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    grads = [len(grads) * (i == 0) * g for i, g in enumerate(grads)]
    return _zero1(params, grads, states, lr, t, betas, eps, weight_decay)
