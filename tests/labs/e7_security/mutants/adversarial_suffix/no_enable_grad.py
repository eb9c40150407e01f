"""Forgets that the caller may have switched gradients off."""

HINT = "around all that the loss is made of"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    if not suffix_ids or not target_ids:
        raise ValueError("suffix and target need a token")
    matrix = lm.get_input_embeddings().weight.detach()
    ids = torch.tensor([*prefix_ids, *suffix_ids, *rest_ids, *target_ids], device=matrix.device)
    onehots = F.one_hot(ids, len(matrix)).float().requires_grad_()
    logits = lm(inputs_embeds=(onehots @ matrix)[None]).logits[0, -len(target_ids) - 1 : -1]
    loss = F.cross_entropy(logits, ids[-len(target_ids) :])
    (gradient,) = torch.autograd.grad(loss, onehots)
    return float(loss.detach()), gradient[len(prefix_ids) :][: len(suffix_ids)]
