"""Projects the input side."""

HINT = "which side writes to the stream"


def ablate_weights(matrices, r):
    return [
        W - torch.outer(W @ r, r) if W.shape[1] == len(r) else W - torch.outer(r, r @ W) for W in matrices
    ]
