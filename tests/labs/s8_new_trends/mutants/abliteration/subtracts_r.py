"""Subtracts r from every column."""

HINT = "r itself isn't subtracted"


def ablate_weights(matrices, r):
    return [W - r[:, None] for W in matrices]
