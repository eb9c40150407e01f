"""Sums in int8."""

HINT = "sum in int32 or larger"


def zeroquant_linear(x, q_w, s_w):
    return _layer(x, q_w, s_w, sums=lambda t: t.to(torch.int64).to(torch.int8).double())
