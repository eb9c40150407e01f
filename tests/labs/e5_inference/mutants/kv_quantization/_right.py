"""Right quantisation with a knob for each mistake."""


def _quantize(
    x,
    bits,
    axis,
    *,
    steps=lambda b: 2**b - 1,
    low=None,
    rounding=torch.round,
    least=2,
    most=8,
    dtype=torch.uint8,
    other_axis=False,
    flat=1.0,
    whole=False,
    named=True,
    scale_dtype=None,
):
    if not least <= bits <= most:
        raise ValueError(f"{bits} bits" if named else "bits")
    axis = axis % 4
    if other_axis:
        axis = 5 - axis
    axes = (2, 3) if whole else axis
    minimum = x.amin(axes, keepdim=True) if low is None else low(x, axes)
    scale = (x.amax(axes, keepdim=True) - minimum) / steps(bits)
    if flat is not None:
        scale = torch.where(scale == 0, torch.full_like(scale, flat), scale)
    codes = rounding((x - minimum) / scale)
    if scale_dtype:
        scale, minimum = scale.to(scale_dtype), minimum.to(scale_dtype)
    return codes.nan_to_num(0).to(dtype), scale, minimum


def _kivi(
    k,
    v,
    bits,
    window,
    *,
    axes=(2, 3),
    from_start=False,
    everything=False,
    no_cut=False,
    ranges_of_all=False,
    values_whole=False,
    in_place=False,
    check=True,
    cut_axis=2,
    refuse=True,
    quantize=_quantize,
):
    if refuse and window < 0:
        raise ValueError("window")
    if check and not 2 <= bits <= 8:
        raise ValueError("bits")

    def back(x, axis, keep):
        n = x.shape[cut_axis]
        cut = slice(keep, n) if from_start else slice(0, max(n - keep, 0))
        if no_cut:
            cut = slice(None, -keep)
        out = x if in_place else x.clone()
        place = (slice(None),) * cut_axis + (cut,)
        part = x[place]
        if not part.numel():
            return out
        if ranges_of_all:
            codes, scale, minimum = quantize(x, bits, axis)
            out[place] = (codes * scale + minimum)[place]
        else:
            codes, scale, minimum = quantize(part, bits, axis)
            out[place] = (codes * scale + minimum).to(x.dtype)
        return out

    if everything:
        window = 0
    return back(k, axes[0], window), back(v, axes[1], 0 if values_whole else window)
