"""Gives float64."""

HINT = "float32, whatever is used inside"


def zeroquant_linear(x, q_w, s_w):
    return _layer(x, q_w, s_w).double()
