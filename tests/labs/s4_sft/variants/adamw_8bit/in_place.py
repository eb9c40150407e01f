"""Moves the weights in place, with the corrections in the rate."""


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    m = dequantize_blockwise(*state[0], codes[0]).mul_(betas[0]).add_(grad, alpha=1 - betas[0])
    v = dequantize_blockwise(*state[1], codes[1]).mul_(betas[1]).addcmul_(grad, grad, value=1 - betas[1])
    root = math.sqrt(1 - betas[1] ** t)
    p.mul_(1 - lr * weight_decay)
    p.addcdiv_(m, v.sqrt().add_(eps * root), value=-lr * root / (1 - betas[0] ** t))
    return p, (quantize_blockwise(m, codes[0]), quantize_blockwise(v, codes[1]))
