"""Deals weights out one by one."""

HINT = "rank r owns the run"


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    return _zero1(params, grads, states, lr, t, betas, eps, weight_decay, own="stripes")
