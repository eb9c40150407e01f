"""Rounds x − l once, so that 0 needn't get the zero point."""

HINT = "two roundings"


def zeropoint_quantize(x, bits=8, group_size=None):
    _, scale, zero = _zeropoint(x, bits, group_size)
    groups, bottom = _check(x, bits, group_size), -(2 ** (bits - 1))
    low = groups.amin(1, keepdim=True).clamp(max=0)
    step = torch.where(scale == 0, 1.0, scale)[:, None]
    codes = torch.round((groups - low) / step) + bottom
    return codes.to(torch.int8).reshape(x.shape), scale, zero
