"""The gradient by the suffix's embeddings, times the matrix transposed; the loss by log_softmax."""


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    if len(suffix_ids) * len(target_ids) == 0:
        raise ValueError("nothing to differentiate, or nothing to say")
    table = lm.get_input_embeddings()
    ids = torch.as_tensor([*prefix_ids, *suffix_ids, *rest_ids, *target_ids], device=lm.device)
    with torch.set_grad_enabled(True):
        rows = table(ids).detach().requires_grad_()
        logp = lm(inputs_embeds=rows.unsqueeze(0)).logits[0].log_softmax(-1)
        places = torch.arange(len(ids) - len(target_ids), len(ids), device=lm.device)
        loss = -logp[places - 1, ids[places]].mean()
        gradient = torch.autograd.grad(loss, rows)[0]
    start = len(prefix_ids)
    return loss.item(), gradient[start : start + len(suffix_ids)] @ table.weight.detach().T


def candidates(grad, k, banned):
    rows = []
    for row in grad.tolist():
        order = sorted((i for i in range(len(row)) if i not in banned), key=lambda i: row[i])
        if len(order) < k:
            raise ValueError(f"{k} of {len(order)}")
        rows.append(order[:k])
    return torch.tensor(rows)
