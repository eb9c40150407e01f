"""Right quantisers with a knob for each mistake."""


def _check(x, bits, group_size):
    size = group_size or x.numel()
    if not 2 <= bits <= 8 or x.numel() % size:
        raise ValueError(f"{bits} bits, {x.numel()} elements in groups of {size}")
    return x.reshape(-1, size)


def _absmax(x, bits, group_size, *, top=None, rounding=torch.round, safe=True):
    groups = _check(x, bits, group_size)
    top = 2 ** (bits - 1) - 1 if top is None else top
    scale = groups.abs().amax(1) / top
    step = torch.where(scale == 0, 1.0, scale) if safe else scale
    codes = rounding(groups / step[:, None])
    return codes.to(torch.int8).reshape(x.shape), scale


def _zeropoint(x, bits, group_size, *, low=None, high=None, levels=None, sign=1, ends=True, offset=None):
    groups = _check(x, bits, group_size)
    bottom = -(2 ** (bits - 1)) if offset is None else offset
    lowest = groups.amin(1).clamp(max=0) if low is None else low(groups)
    highest = groups.amax(1).clamp(min=0) if high is None else high(groups)
    scale = (highest - lowest) / (2**bits - 1 if levels is None else levels)
    step = torch.where(scale == 0, 1.0, scale)
    zero = bottom - sign * torch.round(lowest / step)
    codes = torch.round(groups / step[:, None]) + zero[:, None]
    codes = codes.clamp(bottom, bottom + 2**bits - 1) if ends else codes
    return codes.to(torch.int64).to(torch.int8).reshape(x.shape), scale, zero.to(torch.int32)
