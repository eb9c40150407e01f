"""Counts the look-up of the embedding as a product."""

HINT = "the embedding is looked up"


def train_flops_per_token(cfg, T):
    return _flops(cfg, T, embedding=2)
