"""Takes frozen parameters too."""

HINT = "frozen parameters are in neither group"


def decay_groups(model, weight_decay):
    return _groups(model, weight_decay, lambda name, p: p.ndim >= 2, frozen=True)
