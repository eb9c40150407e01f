"""Takes each group's grid from the original columns."""

HINT = "from its columns as they have become"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, original=True)
