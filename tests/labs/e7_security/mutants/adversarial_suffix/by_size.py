"""The gradients of largest absolute value."""

HINT = "the absolute value has no place"


def candidates(grad, k, banned):
    if grad.shape[1] - len(banned) < k:
        raise ValueError("too few ids")
    allowed = grad.abs()
    allowed[:, list(banned)] = -1
    return allowed.topk(k).indices
