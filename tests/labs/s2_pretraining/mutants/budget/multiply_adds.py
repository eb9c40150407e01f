"""Counts a multiply-add as one operation."""

HINT = "forward alone takes"


def train_flops_per_token(cfg, T):
    return _flops(cfg, T, macs=1, attention=2)
