"""Gives only ids with a negative gradient, and fills up with the first."""

HINT = "where all are positive the smallest"


def candidates(grad, k, banned):
    found = _candidates(grad, k, banned)
    return torch.where(grad.gather(1, found) < 0, found, torch.zeros_like(found))
