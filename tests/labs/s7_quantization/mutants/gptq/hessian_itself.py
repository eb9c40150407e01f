"""Uses H where its inverse is meant."""

HINT = "U is a factor of H's inverse, not of H"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, factor=lambda H: torch.linalg.cholesky(H).T)
