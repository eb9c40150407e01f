"""Takes the lower factor, whose rows reach to the left."""

HINT = "must be spread over the columns to its right"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, factor=lambda H: torch.linalg.cholesky(torch.linalg.inv(H)))
