"""Right code with a knob for each mistake."""


def _bytes(
    params,
    ranks,
    stage,
    trainable=None,
    weight=2,
    grad=2,
    optim=12,
    *,
    shared=(3, 2, 1),
    frozen=True,
    check=True,
):
    if check and stage not in (0, 1, 2, 3):
        raise ValueError(f"{stage}")
    trained = params if trainable is None or not frozen else trainable
    parts = zip((params * weight, trained * grad, trained * optim), shared)
    return sum(size / ranks if stage >= first else size for size, first in parts)


def _zero1(
    params,
    grads,
    states,
    lr,
    t,
    betas,
    eps,
    weight_decay,
    *,
    mean=True,
    own="run",
    cut=True,
    inside=False,
    after=False,
):
    ranks, n = len(grads), len(params)
    c = -(-n // ranks)
    padded = [F.pad(x, (0, c * ranks - n)) for x in (params, *grads)]
    total = torch.stack(padded[1:]).sum(0) / (ranks if mean else 1)
    runs, kept = [], []
    for rank, (m, v) in enumerate(states):
        where = slice(rank * c, (rank + 1) * c) if own == "run" else slice(rank, None, ranks)
        p, g = padded[0][where], total[where]
        m = betas[0] * m + (1 - betas[0]) * g
        v = betas[1] * v + (1 - betas[1]) * g**2
        v_hat = v / (1 - betas[1] ** t)
        update = (m / (1 - betas[0] ** t)) / ((v_hat + eps).sqrt() if inside else v_hat.sqrt() + eps)
        if after:
            p = p - lr * update
            runs.append((1 - lr * weight_decay) * p)
        else:
            runs.append((1 - lr * weight_decay) * p - lr * update)
        kept.append((m, v))
    whole = torch.cat(runs) if own == "run" else torch.stack(runs, 1).flatten()
    return (whole[:n] if cut else whole), kept
