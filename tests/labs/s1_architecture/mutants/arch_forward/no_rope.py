"""Leaves out the positions."""

HINT = "does lib_rope turn both q and k"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, theta=math.inf)
