"""Takes the sign of the new momentum."""

HINT = "with β₁ and the old momentum"


def lion_step(p, g, m, *, lr, betas, wd):
    return _lion(p, g, m, lr, betas, wd, after=True)
