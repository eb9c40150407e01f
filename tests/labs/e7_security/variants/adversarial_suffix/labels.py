"""The library's loss with labels, and backward on copies without gradients on the weights."""


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    if not suffix_ids:
        raise ValueError("an empty suffix")
    if not target_ids:
        raise ValueError("an empty target")
    before = [(p, p.requires_grad) for p in lm.parameters()]
    try:
        for p, _ in before:
            p.requires_grad_(False)
        weight = lm.get_input_embeddings().weight
        onehots = torch.zeros(len(suffix_ids), weight.shape[0], device=weight.device)
        for i, token in enumerate(suffix_ids):
            onehots[i, token] = 1.0
        onehots.requires_grad_(True)
        ids = torch.tensor(
            [list(prefix_ids) + list(suffix_ids) + list(rest_ids) + list(target_ids)], device=lm.device
        )
        labels = torch.full_like(ids, -100)
        labels[0, -len(target_ids) :] = ids[0, -len(target_ids) :]
        with torch.enable_grad():
            embeds = weight[ids[0]].clone()
            a = len(prefix_ids)
            embeds = torch.cat([embeds[:a], onehots @ weight, embeds[a + len(suffix_ids) :]])
            loss = lm(inputs_embeds=embeds[None], labels=labels).loss
            loss.backward()
    finally:
        for p, needed in before:
            p.requires_grad_(needed)
    return loss.item(), onehots.grad


def candidates(grad, k, banned):
    allowed = torch.tensor(
        [i for i in range(grad.shape[1]) if i not in banned], dtype=torch.long, device=grad.device
    )
    if k > len(allowed):
        raise ValueError("k is too large")
    return allowed[grad[:, allowed].argsort(dim=1)[:, :k]]
