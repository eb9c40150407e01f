"""Divides by the norm alone."""

HINT = "norm + 1e-6"


def clip_(params, max_norm):
    grads = [p.grad for p in params if p.grad is not None]
    norm = math.sqrt(sum(float(g.double().square().sum()) for g in grads))
    for g in grads:
        g.mul_(min(1.0, max_norm / norm) if norm else 1.0)
    return norm
