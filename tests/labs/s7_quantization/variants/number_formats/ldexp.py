"""math.ldexp; a loop over blocks in numpy."""


def decode_float(bits, exp_bits, man_bits):
    mantissa = bits % (1 << man_bits)
    exponent = (bits >> man_bits) % (1 << exp_bits)
    sign = -1 if bits >= 1 << exp_bits + man_bits else 1
    top = (1 << exp_bits) - 1
    if exponent == top:
        return float("nan") if mantissa else sign * float("inf")
    if exponent:
        mantissa += 1 << man_bits
    return sign * math.ldexp(mantissa, max(exponent, 1) - (top >> 1) - man_bits)


def codebook_quantize(x, codebook, block_size):
    flat, levels = x.flatten().numpy(), codebook.numpy()
    if len(flat) % block_size:
        raise ValueError
    codes, tops = [], []
    for start in range(0, len(flat), block_size):
        block = flat[start : start + block_size]
        top = np.abs(block).max()
        tops.append(top)
        codes.append(np.abs(block[:, None] / (top or 1) - levels).argmin(1))
    return torch.tensor(np.concatenate(codes).astype(np.uint8)).reshape(x.shape), torch.tensor(np.array(tops))
