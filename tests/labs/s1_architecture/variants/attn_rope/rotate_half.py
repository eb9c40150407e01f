"""x·cos + rotate_half(x)·sin, as in the library's code."""


def rope(x, positions, theta=10_000.0):
    d = x.size(-1)
    if d % 2 == 1:
        raise ValueError(f"odd d: {d}")
    inv = 1.0 / theta ** (torch.arange(0, d, 2, dtype=torch.float32) / d)
    angles = torch.outer(positions.float(), inv).repeat(1, 2)
    half = torch.cat((-x[..., d // 2 :], x[..., : d // 2]), -1)
    return (x * angles.cos() + half * angles.sin()).type_as(x)
