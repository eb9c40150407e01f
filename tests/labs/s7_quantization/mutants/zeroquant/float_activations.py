"""Leaves the activations as they are."""

HINT = "x is quantised too"


def zeroquant_linear(x, q_w, s_w):
    G = x.shape[1] // s_w.shape[1]
    return x @ (q_w.float() * s_w.repeat_interleave(G, 1)).T
