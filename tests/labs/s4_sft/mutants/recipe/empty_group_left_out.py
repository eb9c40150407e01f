"""Leaves out a group that is empty."""

HINT = "also where one is empty"


def decay_groups(model, weight_decay):
    return [g for g in _groups(model, weight_decay, lambda name, p: p.ndim >= 2) if g["params"]]
