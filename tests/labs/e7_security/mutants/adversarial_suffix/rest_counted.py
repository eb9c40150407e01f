"""Counts the rest with the target."""

HINT = "only the target's tokens"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(lm, prefix_ids, suffix_ids, [], [*rest_ids, *target_ids])
