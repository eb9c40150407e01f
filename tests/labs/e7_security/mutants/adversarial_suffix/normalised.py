"""Divides the gradient by its norm, as the paper does when it adds up several models'."""

HINT = "A wrong sign or factor"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(
        lm,
        prefix_ids,
        suffix_ids,
        rest_ids,
        target_ids,
        of=lambda gradients: gradients[1] / gradients[1].norm(dim=-1, keepdim=True),
    )
