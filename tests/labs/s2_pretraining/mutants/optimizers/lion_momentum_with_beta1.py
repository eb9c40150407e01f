"""Updates the momentum with β₁."""

HINT = "the momentum uses β₂"


def lion_step(p, g, m, *, lr, betas, wd):
    return _lion(p, g, m, lr, betas, wd, own=True)
