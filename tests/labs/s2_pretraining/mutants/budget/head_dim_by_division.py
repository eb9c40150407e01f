"""Computes head_dim as D / H."""

HINT = "head_dim needn't be D / H"


def count_params(cfg):
    return _count(cfg, own=False)
