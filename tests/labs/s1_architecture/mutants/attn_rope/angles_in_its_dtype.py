"""Computes the angles in x's dtype."""

HINT = "in bf16 257 is 256"


def rope(x, positions, theta=10_000.0):
    d = x.shape[-1]
    if d % 2:
        raise ValueError(f"d = {d}")
    frequencies = theta ** (-torch.arange(0, d, 2).to(x.dtype) / d)
    angles = positions.to(x.dtype)[:, None] * frequencies
    a, b = x.chunk(2, -1)
    return torch.cat([a * angles.cos() - b * angles.sin(), a * angles.sin() + b * angles.cos()], -1)
