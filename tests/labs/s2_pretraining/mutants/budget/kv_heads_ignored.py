"""Counts as many KV heads as query heads."""

HINT = "K and V have num_key_value_heads heads"
DEMO = True


def count_params(cfg):
    return _count(cfg, gqa=False)
