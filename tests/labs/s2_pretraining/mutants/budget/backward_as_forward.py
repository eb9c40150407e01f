"""Takes the backward pass for as dear as the forward."""

HINT = "training takes three times that"


def train_flops_per_token(cfg, T):
    return _flops(cfg, T, times=2)
