"""Doesn't refuse an odd number of features."""

HINT = "refuse it, with d"


def rope(x, positions, theta=10_000.0):
    if x.shape[-1] % 2:
        return torch.cat([_rope(x[..., :-1], positions, theta), x[..., -1:]], -1)
    return _rope(x, positions, theta)
