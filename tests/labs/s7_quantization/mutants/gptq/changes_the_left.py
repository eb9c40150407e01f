"""Changes columns that are fixed already."""

HINT = None


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, left=True)
