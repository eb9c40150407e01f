"""Forgets the norms."""

HINT = "2 norms of D in each layer"


def count_params(cfg):
    return _count(cfg, norms=False)
