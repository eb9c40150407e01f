"""Counts a multiply-add as one operation."""

HINT = "a multiplication and an addition for each weight"


def train_flops_per_token(cfg, T):
    return _flops(cfg, T, macs=1, attention=2)
