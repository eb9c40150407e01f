"""Projects both sides where W is square."""

HINT = "stands on the left"


def ablate_weights(matrices, r):
    I = torch.eye(len(r)) - torch.outer(r, r)
    return [I @ W @ I if W.shape[1] == len(r) else I @ W for W in matrices]
