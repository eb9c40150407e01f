"""Goes module by module, and by fractions."""


def lr_at(step, *, peak, warmup, total, kind, decay=0):
    if kind == "constant":
        after = 1.0
    elif kind == "linear":
        after = max(0.0, (total - step) / max(1, total - warmup))
    elif kind == "cosine":
        after = 0.5 + 0.5 * math.cos(math.pi * min(1.0, max(0, step - warmup) / (total - warmup)))
    elif kind == "wsd":
        after = min(1.0, (total - step) / decay) if decay else 1.0
    else:
        raise ValueError(f"unknown kind: {kind}")
    return peak * (step / warmup if step < warmup else after)


def optimizer_steps(examples, batch, accumulation, devices, epochs):
    rounds = -(-examples // (batch * devices))
    return math.ceil(epochs * -(-rounds // accumulation))


def decay_groups(model, weight_decay):
    decay, rest, seen = [], [], set()
    for module in model.modules():
        for p in module.parameters(recurse=False):
            if id(p) in seen or not p.requires_grad:
                continue
            seen.add(id(p))
            (rest if len(p.shape) < 2 else decay).append(p)
    return [{"params": decay, "weight_decay": weight_decay}, {"params": rest, "weight_decay": 0.0}]
