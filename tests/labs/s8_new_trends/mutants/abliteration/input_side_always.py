"""Projects the input side, and fails where W isn't square."""

HINT = "which side writes to the stream"


def ablate_weights(matrices, r):
    return [W @ (torch.eye(len(r)) - torch.outer(r, r)) for W in matrices]
