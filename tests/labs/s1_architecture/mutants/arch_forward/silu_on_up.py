"""Puts the SiLU on the wrong branch."""

HINT = "silu on the gate"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, glu=lambda gate, up: gate * F.silu(up))
