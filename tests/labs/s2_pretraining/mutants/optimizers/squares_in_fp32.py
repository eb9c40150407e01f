"""Adds squares up in fp32, where those of finite gradients overflow."""

HINT = "too large for fp32"


def clip_global_norm(grads, max_norm):
    there = [g for g in grads if g is not None]
    norm = math.sqrt(sum(g.pow(2).sum().item() for g in there))
    if not math.isfinite(norm):
        return math.inf
    if norm > max_norm:
        for g in there:
            g.mul_(max_norm / (norm + 1e-6))
    return norm
