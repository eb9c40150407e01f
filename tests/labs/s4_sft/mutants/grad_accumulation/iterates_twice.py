"""Goes through the parameters twice."""

HINT = "an iterator is empty after one pass"


def clip_(params, max_norm):
    norm = math.sqrt(sum(float(p.grad.double().square().sum()) for p in params if p.grad is not None))
    for p in params:
        if p.grad is not None:
            p.grad.mul_(min(1.0, max_norm / (norm + 1e-6)))
    return norm
