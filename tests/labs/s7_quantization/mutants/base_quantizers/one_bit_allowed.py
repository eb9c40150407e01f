"""Refuses only what is above 8 bits."""

HINT = "from 2 to 8 bits"


def zeropoint_quantize(x, bits=8, group_size=None):
    if bits == 1:
        return torch.zeros(x.shape, dtype=torch.int8), torch.ones(1), torch.zeros(1, dtype=torch.int32)
    return _zeropoint(x, bits, group_size)
