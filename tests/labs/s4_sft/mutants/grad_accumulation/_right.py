"""Right code with a knob for each mistake."""


def _accumulate(model, micro, *, mean="tokens", zero=True, count_first=False, guard=True, loss_only=False):
    counts = [int((labels[:, 1:] != -100).sum()) for _, labels in micro]
    count = sum(int((labels != -100).sum()) for _, labels in micro) if count_first else sum(counts)
    if zero:
        model.zero_grad()
    total = 0.0
    for (ids, labels), own in zip(micro, counts):
        logits = model(ids).logits[:, :-1].flatten(0, 1)
        loss = F.cross_entropy(logits, labels[:, 1:].flatten(), ignore_index=-100, reduction="sum")
        by = {
            "tokens": count,
            "means": own * len(micro),
            "sum": 1,
            "rows": sum(len(i) for i, _ in micro) * 8,
        }[mean]
        loss = loss / (max(by, 1) if guard else by)
        loss.backward()
        total += loss.item()
    return total


def _clip(params, max_norm, *, each=False, always=False, ones=False):
    grads = [p.grad for p in params if p.grad is not None]
    norm = math.sqrt(sum(g.double().square().sum().item() for g in grads))
    for g in grads:
        own = float(g.norm()) if each else norm
        factor = max_norm / (own + 1e-6)
        g.mul_(factor if always else min(1.0, factor))
    return norm
