"""Counts first and scales the loss; buckets by indices."""


def ddp_backward(model, batches, comm, bucket_bytes):
    total = torch.tensor(float(sum((t != -100).sum() for _, t in batches)))
    comm.all_reduce(total)
    n = int(total)
    if not n:
        raise ValueError("n = 0")
    for ids, targets in batches:
        keep = targets != -100
        logp = model(ids).log_softmax(-1)
        picked = logp.gather(-1, targets.clamp(min=0)[..., None])[..., 0]
        (-(picked * keep).sum() / n).backward()
    params = [p for p in model.parameters() if p.requires_grad]
    calls, start = 1, 0
    while start < len(params):
        stop = start + 1
        while stop < len(params) and 4 * sum(p.numel() for p in params[start : stop + 1]) <= bucket_bytes:
            stop += 1
        grads = [torch.zeros(p.shape) if p.grad is None else p.grad for p in params[start:stop]]
        flat = torch.cat([g.reshape(-1) for g in grads])
        comm.all_reduce(flat)
        for p, g in zip(params[start:stop], grads):
            p.grad = flat[: g.numel()].reshape(g.shape).clone()
            flat = flat[g.numel() :]
        start, calls = stop, calls + 1
    return calls
