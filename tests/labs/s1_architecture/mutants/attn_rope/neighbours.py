"""Pairs neighbours, as the paper and GPT-J do."""

HINT = "neighbour pairs are GPT-J's layout"
DEMO = True


def rope(x, positions, theta=10_000.0):
    d = x.shape[-1]
    if d % 2:
        raise ValueError(f"{d}")
    angles = positions.float()[:, None] * theta ** (-torch.arange(0, d, 2).float() / d)
    a, b = x.float()[..., 0::2], x.float()[..., 1::2]
    out = torch.stack([a * angles.cos() - b * angles.sin(), a * angles.sin() + b * angles.cos()], -1)
    return out.flatten(-2).to(x.dtype)
