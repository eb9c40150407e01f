"""Leaves the head out with the embedding."""

HINT = "the head alone"


def train_flops_per_token(cfg, T):
    return _flops(cfg, T, embedding=0)
