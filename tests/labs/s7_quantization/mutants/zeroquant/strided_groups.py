"""Column k belongs to group k % groups."""

HINT = "column k belongs to group k // G"


def zeroquant_linear(x, q_w, s_w):
    return _layer(x, q_w, s_w, group=lambda K, G: torch.arange(K) % G)
