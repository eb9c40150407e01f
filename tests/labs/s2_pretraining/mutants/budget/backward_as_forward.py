"""Takes the backward pass for as dear as the forward."""

HINT = "training 3 times that"


def train_flops_per_token(cfg, T):
    return _flops(cfg, T, times=2)
