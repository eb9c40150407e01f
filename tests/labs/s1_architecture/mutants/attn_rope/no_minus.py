"""Adds where a rotation subtracts."""

HINT = "a rotation has one minus"


def rope(x, positions, theta=10_000.0):
    d = x.shape[-1]
    if d % 2:
        raise ValueError(f"d = {d}")
    angles = positions.float()[:, None] * theta ** (-torch.arange(0, d, 2).float() / d)
    a, b = x.float().chunk(2, -1)
    return torch.cat([a * angles.cos() + b * angles.sin(), a * angles.sin() + b * angles.cos()], -1).to(
        x.dtype
    )
