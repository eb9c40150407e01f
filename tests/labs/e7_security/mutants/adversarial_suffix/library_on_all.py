"""The library's loss over all tokens."""

HINT = "only the target's tokens"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    loss, gradient = _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids)
    ids = torch.tensor([prefix_ids + suffix_ids + rest_ids + target_ids])
    return lm(ids, labels=ids).loss.item(), gradient
