"""Cuts the codes of x off."""

HINT = "and rounded"


def zeroquant_linear(x, q_w, s_w):
    s = x.abs().amax(1, keepdim=True) / 127
    codes = torch.trunc(x / torch.where(s == 0, 1.0, s) + 0.0001 * x.sign())
    return _layer(codes * s, q_w, s_w)
