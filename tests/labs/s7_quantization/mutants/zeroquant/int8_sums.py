"""Sums in int8."""

HINT = None


def zeroquant_linear(x, q_w, s_w):
    return _layer(x, q_w, s_w, sums=lambda t: t.to(torch.int64).to(torch.int8).double())
