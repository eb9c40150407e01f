"""Scale and minimum are always fp32."""

HINT = "that of x"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, scale_dtype=torch.float32)
