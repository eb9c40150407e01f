"""Ablates the first matrix."""

HINT = "every matrix in the list"


def ablate_weights(matrices, r):
    W = matrices[0]
    return [W - torch.outer(r, r @ W), *matrices[1:]]
