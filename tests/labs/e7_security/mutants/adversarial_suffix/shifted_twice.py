"""Reads the logits two places before."""

HINT = "about the next token"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids, window=lambda n: slice(-n - 2, -2))
