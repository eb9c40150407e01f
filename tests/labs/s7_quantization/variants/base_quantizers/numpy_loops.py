"""numpy inside, a loop over groups; scale 1 for zeros."""


def _runs(x, bits, group_size):
    size = x.numel() if group_size is None else group_size
    if bits < 2 or bits > 8:
        raise ValueError("too many or too few")
    if x.numel() % size != 0:
        raise ValueError
    return x.numpy().reshape(-1, size)


def absmax_quantize(x, bits=8, group_size=None):
    codes, scales = [], []
    for run in _runs(x, bits, group_size):
        scale = np.abs(run).max() / (2 ** (bits - 1) - 1) or np.float32(1)
        codes.append(np.rint(run / scale))
        scales.append(scale)
    return torch.tensor(np.array(codes).astype(np.int8)).reshape(x.shape), torch.tensor(
        np.array(scales, np.float32)
    )


def zeropoint_quantize(x, bits=8, group_size=None):
    codes, scales, zeros = [], [], []
    bottom, top = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    for run in _runs(x, bits, group_size):
        low, high = min(run.min(), np.float32(0)), max(run.max(), np.float32(0))
        scale = (high - low) / (2**bits - 1) or np.float32(1)
        zero = int(bottom - np.rint(low / scale))
        codes.append(np.clip(np.rint(run / scale) + zero, bottom, top))
        scales.append(scale)
        zeros.append(zero)
    return (
        torch.tensor(np.array(codes).astype(np.int8)).reshape(x.shape),
        torch.tensor(np.array(scales, np.float32)),
        torch.tensor(zeros, dtype=torch.int32),
    )
