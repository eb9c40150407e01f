"""Turns the queries and not the keys."""

HINT = "does lib_rope turn both q and k"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, rope_k=False)
