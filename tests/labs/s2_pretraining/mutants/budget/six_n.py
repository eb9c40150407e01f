"""Takes 6N, without attention."""

HINT = "forward attention takes 4·T·H·d"


def train_flops_per_token(cfg, T):
    return _flops(cfg, T, attention=0)
