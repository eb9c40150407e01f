"""Writes 0 where nothing decays, and whole numbers where the rate is one."""


def lr_at(step, *, peak, warmup, total, kind, decay=0):
    if kind not in {"constant", "linear", "cosine", "wsd"}:
        raise ValueError("unknown schedule")
    if step < warmup:
        return 0 if step == 0 else peak * step / warmup
    done = (step - warmup) / (total - warmup)
    if kind == "linear":
        return peak * (1 - done)
    if kind == "cosine":
        return peak * math.cos(math.pi / 2 * done) ** 2
    if kind == "wsd" and decay > 0:
        return peak * min(1, (total - step) / decay)
    return peak


def decay_groups(model, weight_decay):
    groups = [{"params": [], "weight_decay": weight_decay}, {"params": [], "weight_decay": 0}]
    for p in model.parameters():
        if p.requires_grad:
            groups[p.ndim < 2]["params"].append(p)
    return groups
