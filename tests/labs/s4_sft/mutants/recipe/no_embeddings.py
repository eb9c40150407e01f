"""Leaves out embeddings."""

HINT = "matrices decay"


def decay_groups(model, weight_decay):
    return _groups(
        model, weight_decay, lambda name, p: p.ndim >= 2 and "embed" not in name and "table" not in name
    )
