"""Counts half of attention."""

HINT = "whatever the mask"


def train_flops_per_token(cfg, T):
    return _flops(cfg, T, attention=2)
