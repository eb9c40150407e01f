"""Right functions with a knob for each mistake."""


def _decode(bits, e, m, *, bias=None, subnormal=True, special=True, signed=True):
    bias = 2 ** (e - 1) - 1 if bias is None else bias
    sign = -1.0 if bits >> (e + m) & 1 else 1.0
    exponent, mantissa = bits >> m & (2**e - 1), bits & (2**m - 1)
    if special and exponent == 2**e - 1:
        return math.nan if mantissa else sign * math.inf
    if subnormal and exponent == 0:
        value = mantissa / 2**m * 2.0 ** (1 - bias)
    else:
        value = (1 + mantissa / 2**m) * 2.0 ** (exponent - bias)
    return sign * value if signed or value else value


def _quantize(x, codebook, size, *, magnitude=lambda blocks: blocks.abs().amax(1), safe=True, choose=None):
    if x.numel() % size:
        raise ValueError(f"{size} {x.numel()}")
    blocks = x.reshape(-1, size)
    top = magnitude(blocks)
    scaled = blocks / (torch.where(top == 0, 1.0, top) if safe else top)[:, None]
    if choose is None:
        return (scaled[..., None] - codebook).abs().argmin(-1).to(torch.uint8).reshape(x.shape), top
    return choose(scaled, codebook).to(torch.uint8).reshape(x.shape), top
