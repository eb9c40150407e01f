"""torch's own per-channel quantiser; float64 inside."""


def _rows(x, bits, group_size):
    if bits not in range(2, 9):
        raise ValueError(f"{bits} bits")
    size = group_size or x.numel()
    if x.numel() % size:
        raise ValueError(f"{size} doesn't divide {x.numel()}")
    return x.double().reshape(-1, size)


def absmax_quantize(x, bits=8, group_size=None):
    rows = _rows(x, bits, group_size)
    scale = torch.linalg.vector_norm(rows, math.inf, dim=1) / (2 ** (bits - 1) - 1)
    codes = torch.nan_to_num(rows / scale[:, None]).round().to(torch.int8)
    return codes.view(x.shape), scale.float()


def zeropoint_quantize(x, bits=8, group_size=None):
    rows = _rows(x, bits, group_size)
    ends = torch.cat([rows, torch.zeros(len(rows), 1, dtype=torch.float64)], 1)
    low, high = ends.min(1).values, ends.max(1).values
    n = 2**bits - 1
    scale = torch.where(high > low, (high - low) / n, 1)
    shift = torch.round(-low / scale)
    codes = torch.round(rows / scale[:, None]) + shift[:, None]
    half = 2 ** (bits - 1)
    codes = codes.clamp(0, n) - half
    return codes.to(torch.int8).view(x.shape), scale.float(), (shift - half).int()
