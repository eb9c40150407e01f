"""Calls backward, which leaves gradients on the weights."""

HINT = "backward() puts gradients on all weights"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    if not suffix_ids or not target_ids:
        raise ValueError("suffix and target need a token")
    matrix = lm.get_input_embeddings().weight
    ids = prefix_ids + suffix_ids + rest_ids + target_ids
    onehots = F.one_hot(torch.tensor(ids, device=matrix.device), len(matrix)).float().requires_grad_()
    with torch.enable_grad():
        logits = lm(inputs_embeds=(onehots @ matrix)[None]).logits[0]
        n = len(target_ids)
        loss = F.cross_entropy(logits[-n - 1 : -1], torch.tensor(target_ids, device=matrix.device))
        loss.backward()
    return loss.item(), onehots.grad[len(prefix_ids) : len(prefix_ids) + len(suffix_ids)].clone()
