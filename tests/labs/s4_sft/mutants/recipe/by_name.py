"""Goes by names: what is called bias or norm doesn't decay."""

HINT = "whatever they are called"


def decay_groups(model, weight_decay):
    return _groups(model, weight_decay, lambda name, p: not ("bias" in name or "norm" in name))
