"""Keeps the gradient only where the one-hot is 1."""

HINT = "the slope of the loss"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(
        lm,
        prefix_ids,
        suffix_ids,
        rest_ids,
        target_ids,
        of=lambda gradients: gradients[1] * F.one_hot(torch.tensor(suffix_ids), gradients[1].shape[1]),
    )
