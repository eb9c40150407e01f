"""Adds damp itself to the diagonal."""

HINT = "damp is multiplied by the mean of H"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H.double() + damp * torch.eye(len(H), dtype=torch.float64), bits, group_size, 0.0)
