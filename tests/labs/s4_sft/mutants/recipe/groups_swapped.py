"""Puts the group without decay first."""

HINT = "the one that decays first"


def decay_groups(model, weight_decay):
    return _groups(model, weight_decay, lambda name, p: p.ndim >= 2)[::-1]
