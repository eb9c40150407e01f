"""Puts all in one matrix."""

HINT = "a list, one for one"


def ablate_weights(matrices, r):
    return torch.cat([W - torch.outer(r, r @ W) for W in matrices], 1)
