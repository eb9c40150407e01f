"""Entry by entry, in Python's numbers."""


def ties_merge(base, models, weights, density, lam=1.0):
    if not models or len(weights) != len(models) or {m.shape for m in models} != {base.shape}:
        raise ValueError("models, weights")
    if density <= 0 or density > 1:
        raise ValueError("density")
    rows = [(m - base).flatten().tolist() for m in models]
    n = base.numel()
    for row in rows:
        order = sorted(range(n), key=lambda i: -abs(row[i]))
        for i in order[max(1, int(density * n)) :]:
            row[i] = 0.0
    out = []
    for i in range(n):
        pairs = [(w * row[i], w) for w, row in zip(weights, rows)]
        sign = 1 if sum(v for v, _ in pairs) >= 0 else -1
        agreeing = [(v, w) for v, w in pairs if v * sign > 0]
        out.append(sum(v for v, _ in agreeing) / (sum(w for _, w in agreeing) or 1.0))
    return base + lam * torch.tensor(out, dtype=base.dtype).view(base.shape)


def dare(delta, mask, keep_prob):
    if mask.shape != delta.shape or not 0 < keep_prob <= 1:
        raise ValueError("no")
    return delta.masked_fill(~mask, 0.0) / keep_prob
