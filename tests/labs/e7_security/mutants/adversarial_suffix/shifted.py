"""Reads the logits at the target's own places, which are about the tokens after it."""

DEMO = True
HINT = "about the next token"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids, window=lambda n: slice(-n, None))
