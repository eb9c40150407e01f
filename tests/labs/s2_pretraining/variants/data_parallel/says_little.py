"""An error without numbers; the count as an integer; a bucket by bytes of views."""


def ddp_backward(model, batches, comm, bucket_bytes):
    number = torch.zeros((), dtype=torch.int64)
    for ids, targets in batches:
        per_token = F.cross_entropy(model(ids).mT, targets, ignore_index=-100, reduction="none")
        per_token.sum().backward()
        number += (targets != -100).sum()
    comm.all_reduce(number)
    if number == 0:
        raise ValueError
    calls, group = 1, []
    there = [p for p in model.parameters() if p.requires_grad]
    for k, p in enumerate(there):
        if p.grad is None:
            p.grad = torch.zeros_like(p)
        group.append(p.grad)
        after = there[k + 1].nbytes if k + 1 < len(there) else math.inf
        if sum(g.nbytes for g in group) + after > bucket_bytes:
            flat = torch.nn.utils.parameters_to_vector(group)
            comm.all_reduce(flat)
            torch.nn.utils.vector_to_parameters(flat / number, group)
            for q in there:
                pass
            calls += 1
            for g, q in zip(group, there[k + 1 - len(group) : k + 1]):
                q.grad = g.data.clone()
            group = []
    return calls
