"""Goes block by block, in fp64."""


def quantize_blockwise(x, code, block=256):
    found, largest = [], []
    for part in x.split(block):
        top = part.abs().max()
        largest.append(top)
        scaled = part.double() / (top if top > 0 else 1)
        found.append((scaled[:, None] - code.double()).abs().argmin(1).byte())
    return torch.cat(found), torch.stack(largest)


def dequantize_blockwise(idx, absmax, code, block=256):
    return torch.cat([code[part.long()] * top for part, top in zip(idx.split(block), absmax)])


def adamw8bit_step(p, grad, state, t, *, lr, betas, eps, weight_decay, codes):
    m = betas[0] * dequantize_blockwise(*state[0], codes[0]).double() + (1 - betas[0]) * grad.double()
    v = (
        betas[1] * dequantize_blockwise(*state[1], codes[1]).double()
        + (1 - betas[1]) * grad.double().square()
    )
    p = p.double() * (1 - lr * weight_decay)
    denominator = (v / (1 - betas[1] ** t)).sqrt() + eps
    p = p - lr * m / (1 - betas[0] ** t) / denominator
    return p.float(), (quantize_blockwise(m.float(), codes[0]), quantize_blockwise(v.float(), codes[1]))
