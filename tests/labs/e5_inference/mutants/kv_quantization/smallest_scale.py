"""Lets no scale be below 10⁻⁵."""

HINT = "the scale may be very small"


def quantize_kv(x, bits, axis):
    if not 2 <= bits <= 8:
        raise ValueError(f"{bits} bits")
    minimum = x.amin(axis, keepdim=True)
    scale = ((x.amax(axis, keepdim=True) - minimum) / (2**bits - 1)).clamp(min=1e-5)
    return torch.round((x - minimum) / scale).to(torch.uint8), scale, minimum
