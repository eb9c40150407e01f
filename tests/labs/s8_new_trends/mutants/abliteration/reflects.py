"""Takes the part along r away twice."""

HINT = "taken away once"


def ablate_weights(matrices, r):
    return [W - 2 * torch.outer(r, r @ W) for W in matrices]
