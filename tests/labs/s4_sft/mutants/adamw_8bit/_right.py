"""Right code with a knob for each mistake."""


def _pack8(x, code, block=256, *, scope="block", nearest=True, guard=True):
    blocks = F.pad(x, (0, -len(x) % block)).view(-1, block)
    absmax = blocks.abs().amax(1)
    if scope == "all":
        absmax = absmax.max().expand(len(blocks)).clone()
    scaled = blocks / (torch.where(absmax == 0, 1.0, absmax) if guard else absmax)[:, None]
    idx = torch.bucketize(scaled, (code[1:] + code[:-1]) / 2)
    if not nearest:
        idx = (torch.bucketize(scaled, code, right=True) - 1).clamp(0, 255)
    return idx.flatten()[: len(x)].to(torch.uint8), absmax


def _step8(p, grad, state, t, lr, betas, eps, weight_decay, codes, *, decay="decoupled", correct=True, start=0,
           early=False, signed_v=False, inside=False):  # fmt: skip
    codes = (codes[0], codes[0]) if signed_v else codes
    if decay == "l2":
        grad = grad + weight_decay * p
    m, v = (dequantize_blockwise(*packed, code) for packed, code in zip(state, codes))
    m = betas[0] * m + (1 - betas[0]) * grad
    v = betas[1] * v + (1 - betas[1]) * grad**2
    packed = tuple(quantize_blockwise(x, code) for x, code in zip((m, v), codes))
    if early:
        m, v = (dequantize_blockwise(*one, code) for one, code in zip(packed, codes))
    t = t + start
    m_hat, v_hat = (m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)) if correct else (m, v)
    update = m_hat / ((v_hat + eps).sqrt() if inside else v_hat.sqrt() + eps)
    if decay == "decoupled":
        p = (1 - lr * weight_decay) * p
    if decay == "unscaled":
        p = (1 - weight_decay) * p
    if decay == "after":
        return (p - lr * update) * (1 - lr * weight_decay), packed
    return p - lr * update, packed
