"""Ignores the positions and counts 0, 1, 2 …"""

HINT = "use the positions that are given"


def rope(x, positions, theta=10_000.0):
    return _rope(x, torch.arange(x.shape[-2]), theta)
