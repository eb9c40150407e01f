"""The right updates with a knob for each mistake."""


def _betas(betas):
    if not all(0 <= b < 1 for b in betas):
        raise ValueError(f"betas {betas}")


def _adamw(p, g, m, v, t, lr, betas, eps, wd, *, l2=False, correct=True, inside=False, first=1):
    _betas(betas)
    if l2:
        g = g + wd * p
        wd = 0.0
    m, v = betas[0] * m + (1 - betas[0]) * g, betas[1] * v + (1 - betas[1]) * g * g
    t += first - 1
    mh, vh = (m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)) if correct else (m, v)
    return p * (1 - lr * wd) - lr * mh / ((vh + eps).sqrt() if inside else vh.sqrt() + eps), m, v


def _lion(p, g, m, lr, betas, wd, *, own=None, after=False):
    _betas(betas)
    new = (1 - betas[1]) * g + betas[1] * m
    direction = torch.sign(new if after else betas[0] * m + (1 - betas[0]) * g)
    if own is not None:
        new = betas[0] * m + (1 - betas[0]) * g
    return p * (1 - lr * wd) - lr * direction, new


def _clip(grads, max_norm, *, each=False, up=False, bad=True):
    there = [g for g in grads if g is not None]
    norms = [g.double().norm().item() for g in there]
    norm = math.hypot(*norms)
    if bad and not math.isfinite(norm):
        return math.inf
    for g, n in zip(there, norms):
        n = n if each else norm
        if n > max_norm or up:
            g.mul_(max_norm / (n + 1e-6))
    return norm


def _rate(step, peak, warmup, total, floor, *, off=0, stop=True, check=True):
    if check and warmup > total:
        raise ValueError(f"{warmup} > {total}")
    if step + off < warmup:
        return peak * (step + off) / warmup
    if stop and step >= total:
        return floor
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, total - warmup)))
