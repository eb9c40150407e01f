"""LayerNorm in place of RMSNorm: subtracts the mean."""

HINT = "which LayerNorm does"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, scale=lambda x: F.layer_norm(x, x.shape[-1:], eps=cfg.rms_norm_eps))
