"""One loss over all micro-batches; torch.autograd.grad; float64 sums."""


def ddp_backward(model, batches, comm, bucket_bytes):
    params = [p for p in model.parameters() if p.requires_grad]
    loss = sum(
        F.cross_entropy(model(i).transpose(1, 2), t, ignore_index=-100, reduction="sum") for i, t in batches
    )
    grads = torch.autograd.grad(loss, params, allow_unused=True, materialize_grads=True)
    before = comm.calls
    count = torch.tensor([sum(int(t.ge(0).sum()) for _, t in batches)])
    comm.all_reduce(count)
    if count.item() == 0:
        raise ValueError("all ranks together have 0 targets")
    bucket = []

    def flush():
        if bucket:
            flat = torch.nn.utils.parameters_to_vector([g for _, g in bucket])
            comm.all_reduce(flat)
            at = 0
            for p, g in bucket:
                p.grad = (flat[at : at + g.numel()].double() / count.item()).float().view(p.shape)
                at += g.numel()
            bucket.clear()

    for p, g in zip(params, grads):
        if sum(h.nbytes for _, h in bucket) + g.nbytes > bucket_bytes:
            flush()
        bucket.append((p, g.contiguous()))
    flush()
    return comm.calls - before
