"""The pattern as a string of bits; all distances to all levels."""


def decode_float(bits, exp_bits, man_bits):
    word = format(bits, f"0{1 + exp_bits + man_bits}b")
    sign, exponent, mantissa = word[0], word[1 : 1 + exp_bits], word[1 + exp_bits :]
    bias, fraction = 2 ** (exp_bits - 1) - 1, sum(int(b) / 2**i for i, b in enumerate(mantissa, 1))
    if "0" not in exponent:
        value = float("nan") if "1" in mantissa else float("inf")
    elif "1" not in exponent:
        value = fraction * 2.0 ** (1 - bias)
    else:
        value = (1 + fraction) * 2.0 ** (int(exponent, 2) - bias)
    return -value if sign == "1" else value


def codebook_quantize(x, codebook, block_size):
    if x.numel() % block_size:
        raise ValueError(f"{x.numel()} elements, blocks of {block_size}")
    blocks = x.reshape(-1, block_size)
    absmax = blocks.abs().max(dim=1).values
    levels = codebook[None, None] * absmax[:, None, None]
    indices = (blocks[..., None] - levels).abs().argmin(-1)
    indices[absmax == 0] = int((codebook == 0).nonzero()[0])
    return indices.to(torch.uint8).reshape(x.shape), absmax
