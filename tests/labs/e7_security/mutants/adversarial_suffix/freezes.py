"""Freezes the model's weights and leaves them so."""

HINT = "requires_grad as before"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    lm.requires_grad_(False)
    return _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids)
