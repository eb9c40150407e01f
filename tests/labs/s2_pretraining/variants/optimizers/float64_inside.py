"""float64 inside, the dtype of p outside; a norm of norms as a tensor."""


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    b1, b2 = betas
    if not (0.0 <= b1 < 1.0 and 0.0 <= b2 < 1.0):
        raise ValueError(f"{b1}, {b2}")
    p64, g64 = p.double(), g.double()
    m = m.double() + (1 - b1) * (g64 - m.double())
    v = v.double() + (1 - b2) * (g64**2 - v.double())
    step = (m / (1 - b1**t)) / (torch.sqrt(v / (1 - b2**t)) + eps)
    return (p64 - lr * wd * p64 - lr * step).to(p.dtype), m.to(p.dtype), v.to(p.dtype)


def lion_step(p, g, m, *, lr, betas, wd):
    b1, b2 = betas
    if not (0.0 <= b1 < 1.0 and 0.0 <= b2 < 1.0):
        raise ValueError(f"{b1}, {b2}")
    c = b1 * m + (1 - b1) * g
    direction = torch.where(c > 0, 1.0, torch.where(c < 0, -1.0, 0.0)).to(p.dtype)
    return p - lr * (direction + wd * p), b2 * m + (1 - b2) * g


def clip_global_norm(grads, max_norm):
    total = (
        torch.stack(
            [(g.double() ** 2).sum() for g in grads if g is not None] or [torch.zeros((), dtype=torch.double)]
        )
        .sum()
        .sqrt()
    )
    if torch.isnan(total) or torch.isinf(total):
        return torch.tensor(math.inf)
    factor = min(1.0, (max_norm / (total + 1e-6)).item()) if total > max_norm else 1.0
    for g in grads:
        if g is not None and factor < 1:
            g.copy_(g * factor)
    return total


def warmup_cosine(step, *, peak, warmup, total, floor=0.0):
    if warmup > total:
        raise ValueError(f"{warmup} of {total}")
    if step >= total:
        return floor
    if step < warmup:
        return peak / warmup * step
    return (peak + floor) / 2 + (peak - floor) / 2 * math.cos((step - warmup) / (total - warmup) * math.pi)
