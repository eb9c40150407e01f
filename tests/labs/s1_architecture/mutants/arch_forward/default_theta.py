"""Leaves θ at 10,000."""

HINT = "rope takes cfg.rope_parameters['rope_theta']"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, theta=10_000.0)
