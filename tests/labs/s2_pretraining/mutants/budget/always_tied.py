"""Forgets a head of its own."""

HINT = "an untied head is one more V × D"


def count_params(cfg):
    return _count(cfg, tied=1)
