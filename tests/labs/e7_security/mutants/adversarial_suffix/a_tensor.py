"""Gives the loss as a tensor."""

HINT = "the loss is a float"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    loss, gradient = _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids)
    return torch.tensor(loss), gradient
