"""Divides a group of zeros by zero, and leaves what comes of it."""

HINT = "0 ÷ 0 is NaN"


def absmax_quantize(x, bits=8, group_size=None):
    q, scale = _absmax(x, bits, group_size)
    return torch.where((scale == 0).repeat_interleave(x.numel() // len(scale)).reshape(x.shape), -128, q).to(
        torch.int8
    ), scale
