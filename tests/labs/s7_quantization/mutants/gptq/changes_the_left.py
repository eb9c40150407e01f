"""Changes columns that are fixed already."""

HINT = "nothing has moved yet"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, left=True)
