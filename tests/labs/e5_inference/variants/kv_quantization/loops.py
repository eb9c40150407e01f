"""A loop over heads and groups, and numpy inside; scales in their own broadcasting shape."""


def quantize_kv(x, bits, axis):
    if bits not in range(2, 9):
        raise ValueError(f"{bits} bits")
    axis = axis % 4
    a = x.detach().numpy()
    codes = np.zeros(a.shape, np.uint8)
    shape = list(a.shape)
    shape[axis] = 1
    scale, minimum = np.ones(shape, a.dtype), np.zeros(shape, a.dtype)
    for b in range(a.shape[0]):
        for g in range(a.shape[1]):
            for i in range(a.shape[5 - axis]):
                at = (b, g, slice(None), i) if axis == 2 else (b, g, i, slice(None))
                one = (b, g, 0, i) if axis == 2 else (b, g, i, 0)
                low, high = a[at].min(), a[at].max()
                minimum[one] = low
                if high > low:
                    scale[one] = (high - low) / (2**bits - 1)
                    codes[at] = np.clip(np.rint((a[at] - low) / scale[one]), 0, 2**bits - 1)
    return torch.from_numpy(codes), torch.from_numpy(scale), torch.from_numpy(minimum)


def kivi(k, v, bits, window):
    if bits not in range(2, 9) or window < 0:
        raise ValueError("bits or window")
    out = []
    for x, axis in ((k, 2), (v, 3)):
        x = x.clone()
        old = max(x.shape[2] - window, 0)
        if old:
            c, s, m = quantize_kv(x[:, :, :old].contiguous(), bits, axis)
            x[:, :, :old] = c.to(x.dtype) * s + m
        out.append(x)
    return out
