"""Right code with a knob for each mistake."""


def _lr(step, peak, warmup, total, kind, decay=0, *, early=0, span="rest", check=True, flat=True):
    if kind not in ("constant", "linear", "cosine", "wsd"):
        if check:
            raise ValueError(kind)
        return peak
    if step < warmup:
        return peak * (step + early) / warmup
    length = total - warmup if span == "rest" else total
    begun = step - warmup if span == "rest" else step
    if kind == "linear":
        return peak * (1 - begun / length)
    if kind == "cosine":
        return peak * 0.5 * (1 + math.cos(math.pi * begun / length))
    if kind == "wsd" and decay and step > total - decay:
        return peak * (total - step) / decay
    return peak


def _steps(
    examples,
    batch,
    accumulation,
    devices,
    epochs,
    *,
    rounds=math.ceil,
    groups=math.ceil,
    all_epochs=math.ceil,
    use=True,
):
    per_epoch = groups(rounds(examples / (batch * (devices if use else 1))) / accumulation)
    return int(all_epochs(epochs * per_epoch))


def _groups(model, weight_decay, rule, *, frozen=False, dedupe=True):
    seen, groups = set(), ([], [])
    for name, p in model.named_parameters(remove_duplicate=dedupe):
        if p.requires_grad or frozen:
            groups[not rule(name, p)].append(p)
    return [{"params": groups[0], "weight_decay": weight_decay}, {"params": groups[1], "weight_decay": 0.0}]
