"""Gives each group of a token a scale of its own."""

HINT = "the token one for all groups"


def zeroquant_linear(x, q_w, s_w):
    size = x.shape[1] // s_w.shape[1]
    return sum(
        _layer(x[:, g * size : (g + 1) * size], q_w[:, g * size : (g + 1) * size], s_w[:, g : g + 1])
        for g in range(s_w.shape[1])
    )
