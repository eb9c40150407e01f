"""Looks for the level nearest to the weight itself."""

HINT = "nor the nearest to the weight itself"


def nf4_quantize(w, code, block=64):
    _, absmax = _quantize(w, code, block)
    return (w.float().flatten()[:, None] - code).abs().argmin(1).to(torch.uint8), absmax
