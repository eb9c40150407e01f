"""Lets every token see the future."""

HINT = "changing the last token changed the first logits"
DEMO = True


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, causal=False)
