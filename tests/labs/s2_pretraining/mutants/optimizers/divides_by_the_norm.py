"""Leaves out 1e-6."""

HINT = "max_norm / (norm + 1e-6)"


def clip_global_norm(grads, max_norm):
    norm = _clip(grads, math.inf)
    if max_norm < norm < math.inf:
        for g in grads:
            if g is not None:
                g.mul_(max_norm / norm)
    return norm
