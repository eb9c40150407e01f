"""Packs the moments with the corrections in them."""

HINT = "each moment is packed without its correction"


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    _, packed = _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes)
    m, v = (dequantize_blockwise(*one, code) for one, code in zip(packed, codes))
    m, v = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    p, _ = _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes)
    return p, (quantize_blockwise(m, codes[0]), quantize_blockwise(v, codes[1]))
