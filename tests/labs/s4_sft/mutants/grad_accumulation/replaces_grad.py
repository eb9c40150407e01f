"""Puts new tensors into .grad."""

HINT = "others may hold the same one"


def clip_(params, max_norm):
    params = [p for p in params if p.grad is not None]
    norm = math.sqrt(sum(float(p.grad.double().square().sum()) for p in params))
    for p in params:
        p.grad = p.grad * min(1.0, max_norm / (norm + 1e-6))
    return norm
