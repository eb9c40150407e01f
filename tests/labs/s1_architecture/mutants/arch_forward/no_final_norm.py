"""Leaves out the norm before the head."""

HINT = "is the final norm there?"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, final=lambda x: x)
