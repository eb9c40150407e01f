"""Trims by the k-th value."""


def ties_merge(base, models, weights, density, lam=1.0):
    if len(models) == 0 or len(weights) != len(models) or not 0 < density <= 1:
        raise ValueError("models, weights, density")
    total, divisor, parts = torch.zeros_like(base), torch.zeros_like(base), []
    for model, weight in zip(models, weights):
        if model.shape != base.shape:
            raise ValueError("shapes")
        tau = model - base
        n = tau.numel()
        k = max(1, int(density * n))
        limit = tau.abs().flatten().kthvalue(n - k + 1).values
        parts.append((torch.where(tau.abs() >= limit, tau, 0) * weight, weight))
    positive = sum(p for p, _ in parts) >= 0
    for part, weight in parts:
        agrees = torch.where(positive, part > 0, part < 0)
        total += torch.where(agrees, part, 0)
        divisor += weight * agrees
    divisor[divisor == 0] = 1
    return base + lam * total / divisor


def dare(delta, mask, keep_prob):
    if mask.shape != delta.shape or keep_prob <= 0 or keep_prob > 1:
        raise ValueError("no")
    return torch.where(mask, delta / keep_prob, 0)
