"""Cuts codes off instead of rounding."""

HINT = "round to the nearest code"


def absmax_quantize(x, bits=8, group_size=None):
    return _absmax(x, bits, group_size, rounding=torch.trunc)
