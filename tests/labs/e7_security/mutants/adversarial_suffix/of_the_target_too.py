"""Gives the gradients of suffix and target."""

HINT = "not for other parts"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(
        lm,
        prefix_ids,
        suffix_ids,
        rest_ids,
        target_ids,
        of=lambda gradients: torch.cat([gradients[1], gradients[3]]),
    )
