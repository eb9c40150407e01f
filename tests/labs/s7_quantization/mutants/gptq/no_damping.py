"""Doesn't damp: a singular H has no inverse."""

HINT = "damp times the mean of H's diagonal"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, damped=False)
