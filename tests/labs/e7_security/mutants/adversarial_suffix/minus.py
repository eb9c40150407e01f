"""Gives the direction of descent in place of the gradient."""

HINT = "A wrong sign"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids, of=lambda gradients: -gradients[1])
