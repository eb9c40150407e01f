"""Divides the gradients at the end."""


def accumulate(model, micro):
    for p in model.parameters():
        p.grad = None
    total, count = 0.0, 0
    for ids, labels in micro:
        logp = model(ids).logits.log_softmax(-1)[:, :-1]
        wanted = labels[:, 1:]
        there = wanted != -100
        loss = -logp.gather(-1, wanted.clamp(min=0).unsqueeze(-1)).squeeze(-1)[there].sum()
        loss.backward()
        total += float(loss.detach())
        count += int(there.sum())
    if count == 0:
        return 0.0
    for p in model.parameters():
        if p.grad is not None:
            p.grad /= count
    return total / count


def clip_(params, max_norm):
    grads = [p.grad for p in params if p.grad is not None]
    norm = torch.linalg.vector_norm(torch.stack([torch.linalg.vector_norm(g) for g in grads]))
    torch._foreach_mul_(grads, float((max_norm / (norm + 1e-6)).clamp(max=1.0)))
    return float(norm)
