"""Forgets the norms."""

HINT = None


def count_params(cfg):
    return _count(cfg, norms=False)
