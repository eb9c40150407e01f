"""Works on a matrix with a row for each rank."""


def zero_bytes(params, ranks, stage, *, trainable=None, weight=2, grad=2, optim=12):
    if stage < 0 or stage > 3:
        raise ValueError(f"stage {stage}")
    if trainable is None:
        trainable = params
    w, g, o = weight * params, grad * trainable, optim * trainable
    return [w + g + o, w + g + o / ranks, w + (g + o) / ranks, (w + g + o) / ranks][stage]


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    ranks = len(grads)
    n, c = params.numel(), math.ceil(params.numel() / ranks)

    def rows(x):
        return torch.cat([x, x.new_zeros(ranks * c - n)]).view(ranks, c)

    g = sum(rows(x) for x in grads) / ranks
    m, v = (torch.stack(list(parts)) for parts in zip(*states))
    m, v = m.lerp(g, 1 - betas[0]), v.lerp(g * g, 1 - betas[1])
    step = m / (1 - betas[0] ** t) / ((v / (1 - betas[1] ** t)).sqrt() + eps)
    p = rows(params) * (1 - lr * weight_decay) - lr * step
    return p.flatten()[:n], [(m[r], v[r]) for r in range(ranks)]
