"""Keeps what is along r."""

HINT = "(I − r rᵀ) W"


def ablate_weights(matrices, r):
    return [torch.outer(r, r @ W) for W in matrices]
