"""Works on W itself."""

HINT = "work on copies"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    Q = _gptq(W, H, bits, group_size, damp)
    W.copy_(Q)
    return Q
