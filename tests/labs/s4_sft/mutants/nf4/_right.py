"""Right code with a knob for each mistake."""


def _code(*, ends=(9, 8), normalise=True, delta=0.9677083, uniform=False, zero=True):
    if uniform:
        return torch.linspace(-1, 1, 16)
    positive = torch.special.ndtri(torch.linspace(delta, 0.5, ends[0], dtype=torch.float64)[:-1])
    negative = -torch.special.ndtri(torch.linspace(delta, 0.5, ends[1], dtype=torch.float64)[:-1])
    parts = [negative, positive] + ([torch.zeros(1, dtype=torch.float64)] if zero else [])
    code = torch.cat(parts).sort().values
    return (code / code.max() if normalise else code).float()


def _quantize(w, code, block=64, *, scope="block", nearest=True, guard=True, check=True, signed_max=False):
    if check and w.numel() % block:
        raise ValueError(f"{block} {w.numel()}")
    blocks = w.float().reshape(-1, block)
    absmax = blocks.amax(1) if signed_max else blocks.abs().amax(1)
    if scope == "tensor":
        absmax = absmax.max().expand(len(blocks)).clone()
    if scope == "row":
        absmax = w.float().abs().amax(-1).reshape(-1).repeat_interleave(w.shape[-1]).reshape(-1, block)[:, 0]
    scaled = blocks / (torch.where(absmax == 0, 1.0, absmax) if guard else absmax)[:, None]
    if nearest:
        idx = (scaled[..., None] - code).abs().argmin(-1)
    else:
        idx = torch.bucketize(scaled, code, right=True).clamp(1) - 1
    return idx.flatten().to(torch.uint8), absmax
