"""Adds ε to the root instead of under it."""

HINT = "inside the root"


def forward(W, cfg, ids):
    return _llama(
        W, cfg, ids, scale=lambda x: x / (x.pow(2).mean(-1, keepdim=True).sqrt() + cfg.rms_norm_eps)
    )
