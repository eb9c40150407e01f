"""Rotates the values too."""

HINT = "rope on q and k, not on v"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, rope_v=True)
