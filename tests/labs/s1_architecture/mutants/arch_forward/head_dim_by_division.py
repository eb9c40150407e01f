"""Computes the size of a head as hidden size over heads, also for the scale of the scores."""

HINT = "head_dim isn't always hidden_size / heads"


def forward(W, cfg, ids):
    d = cfg.hidden_size // cfg.num_attention_heads
    return _llama(W, cfg, ids, factor=d**-0.5)
