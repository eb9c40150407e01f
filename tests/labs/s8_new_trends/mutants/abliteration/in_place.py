"""Changes the given matrices."""

HINT = "make new tensors"


def ablate_weights(matrices, r):
    for W in matrices:
        W -= torch.outer(r, r @ W)
    return matrices
