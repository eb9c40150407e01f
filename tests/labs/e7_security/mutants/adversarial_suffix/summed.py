"""The sum over the target in place of the mean."""

HINT = "their mean is taken"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids, reduction="sum")
