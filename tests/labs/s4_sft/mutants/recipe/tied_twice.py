"""Takes tied weights twice."""

HINT = "a tied weight has two names"


def decay_groups(model, weight_decay):
    return _groups(model, weight_decay, lambda name, p: p.ndim >= 2, dedupe=False)
