"""Begins anew at each step."""

HINT = "goes on from where the last step left it"


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    state = tuple(quantize_blockwise(torch.zeros_like(p), code) for code in codes)
    return _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes)
