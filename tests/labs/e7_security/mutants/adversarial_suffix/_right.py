"""A right gradient with a knob for each mistake."""


def _gradient(
    lm, prefix_ids, suffix_ids, rest_ids, target_ids, window=None, reduction="mean", of=None, check=True
):
    if check and not (suffix_ids and target_ids):
        raise ValueError("suffix and target need a token")
    matrix = lm.get_input_embeddings().weight.detach()
    parts = [
        torch.tensor(ids, dtype=torch.long, device=matrix.device)
        for ids in (prefix_ids, suffix_ids, rest_ids)
    ]
    target = torch.tensor(target_ids, dtype=torch.long, device=matrix.device)
    onehots = [F.one_hot(part, len(matrix)).float().requires_grad_() for part in (*parts, target)]
    with torch.enable_grad():
        logits = lm(inputs_embeds=(torch.cat(onehots) @ matrix)[None]).logits[0]
        n = len(target)
        chosen = logits[window(n)] if window else logits[-n - 1 : -1]
        loss = F.cross_entropy(chosen, target, reduction=reduction)
        gradients = torch.autograd.grad(loss, onehots)
    return loss.item(), gradients[1] if of is None else of(gradients)


def _candidates(grad, k, banned, sign=-1, mask=torch.inf, check=True):
    if check and grad.shape[1] - len(banned) < k:
        raise ValueError("too few ids")
    allowed = grad.clone()
    allowed[:, list(banned)] = mask
    return (sign * allowed).topk(k).indices
