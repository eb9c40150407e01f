"""Forgets to divide by √d."""

HINT = "is the √d there"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, factor=1.0)
