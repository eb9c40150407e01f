"""The right way with a knob for each mistake."""


def _ddp(
    model,
    batches,
    comm,
    bucket_bytes,
    *,
    ignored=True,
    means=False,
    divide=True,
    early=False,
    single=False,
    skip=False,
    flip=False,
    frozen=False,
    full=True,
    check=True,
    last_first=False,
    full_only=False,
    at_least=1,
):
    calls = 0

    def reduce(tensor):
        nonlocal calls
        calls += 1
        comm.all_reduce(tensor)

    def share(count):
        parameters = [p for p in model.parameters() if p.requires_grad or frozen]
        if (flip and comm.rank % 2) or last_first:
            parameters = parameters[::-1]
        buckets, size = [], 0
        for p in parameters:
            if p.grad is None:
                if skip:
                    continue
                p.grad = torch.zeros_like(p)
            n = p.numel() * p.element_size()
            if not buckets or single or size + n > bucket_bytes - full_only:
                buckets.append([])
                size = 0
            buckets[-1].append(p.grad)
            size += n
        for bucket in buckets:
            flat = torch.cat([g.flatten() for g in bucket])
            reduce(flat)
            for g, part in zip(bucket, flat.split([g.numel() for g in bucket])):
                g.copy_((part / count).view_as(g))

    count = torch.zeros(1)
    counts = [int((t != -100).sum()) for _, t in batches]
    for (ids, targets), n in zip(batches, counts):
        loss = F.cross_entropy(
            model(ids).flatten(0, 1), targets.flatten(), ignore_index=-100, reduction="sum"
        )
        if means:
            loss = loss / max(sum(counts), 1)
        loss.backward()
        count += n if ignored else targets.numel()
        if early:
            share(1)
    reduce(count)
    if early:
        for p in model.parameters():
            p.grad /= count
    if count == 0 and check:
        raise ValueError("0 targets")
    if not early:
        share(comm.world if means else count / comm.world if not divide else count)
    return calls
