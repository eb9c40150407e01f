"""The range begins at 0."""

HINT = "is 0, 0.3, 0.9, 3"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, low=lambda x, a: torch.zeros_like(x.amin(a, keepdim=True)))
