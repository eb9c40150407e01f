"""Divides a silent token by zero."""

HINT = "0 ÷ 0 is NaN"


def zeroquant_linear(x, q_w, s_w):
    return _layer(x, q_w, s_w, safe=False)
