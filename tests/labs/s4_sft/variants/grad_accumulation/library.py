"""Leaves the norm to torch, and skips micro-batches without labels."""


def accumulate(model, micro):
    model.zero_grad(set_to_none=True)
    counts = [(labels[:, 1:] != -100).sum().item() for _, labels in micro]
    loss = 0.0
    for n, (ids, labels) in zip(counts, micro):
        if n:
            part = model(input_ids=ids, labels=labels).loss * n / sum(counts)
            part.backward()
            loss += part.item()
    return loss


def clip_(params, max_norm):
    return torch.nn.utils.clip_grad_norm_(list(params), max_norm).item()
