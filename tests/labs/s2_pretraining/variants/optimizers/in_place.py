"""Changes tensors in place, as torch does; one flat vector for the norm."""


def adamw_step(p, g, m, v, t, *, lr, betas, eps, wd):
    if min(betas) < 0 or max(betas) >= 1:
        raise ValueError(f"betas={betas}")
    p.mul_(1 - lr * wd)
    m.lerp_(g, 1 - betas[0])
    v.mul_(betas[1]).addcmul_(g, g, value=1 - betas[1])
    denominator = v.sqrt().div_(math.sqrt(1 - betas[1] ** t)).add_(eps)
    p.addcdiv_(m, denominator, value=-lr / (1 - betas[0] ** t))
    return p, m, v


def lion_step(p, g, m, *, lr, betas, wd):
    if min(betas) < 0 or max(betas) >= 1:
        raise ValueError(f"betas={betas}")
    update = torch.sign(m * betas[0] + g * (1 - betas[0]))
    p.mul_(1 - lr * wd).add_(update, alpha=-lr)
    m.mul_(betas[1]).add_(g, alpha=1 - betas[1])
    return p, m


def clip_global_norm(grads, max_norm):
    flat = [g.flatten() for g in grads if g is not None]
    norm = torch.linalg.vector_norm(torch.cat(flat).double()) if flat else torch.tensor(0.0)
    if not torch.isfinite(norm):
        return float("inf")
    if norm > max_norm:
        torch._foreach_mul_([g for g in grads if g is not None], float(max_norm / (norm + 1e-6)))
    return norm.item()


def warmup_cosine(step, *, peak, warmup, total, floor=0.0):
    if total < warmup:
        raise ValueError(f"total={total} warmup={warmup}")
    if step < warmup and warmup > 0:
        return step / warmup * peak
    progress = min(1.0, (step - warmup) / (total - warmup)) if total > warmup else 1.0
    return peak * math.cos(math.pi * progress / 2) ** 2 + floor * math.sin(math.pi * progress / 2) ** 2
