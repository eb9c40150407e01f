"""Gives the gradients of all places."""

HINT = "[n_suffix, V]"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids, of=torch.cat)
