"""Adds up the tensors' norms."""

HINT = "not the sum of their norms"


def clip_(params, max_norm):
    grads = [p.grad for p in params if p.grad is not None]
    norm = sum(float(g.norm()) for g in grads)
    for g in grads:
        g.mul_(min(1.0, max_norm / (norm + 1e-6)))
    return norm
