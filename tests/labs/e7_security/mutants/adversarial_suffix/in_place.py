"""Masks the caller's gradient."""

HINT = "the caller's tensor stays"


def candidates(grad, k, banned):
    if grad.shape[1] - len(banned) < k:
        raise ValueError("too few ids")
    grad[:, list(banned)] = torch.inf
    return (-grad).topk(k).indices
