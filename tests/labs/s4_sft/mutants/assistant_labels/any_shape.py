"""Takes shapes that don't fit."""

HINT = "compare both sizes"


def masked_nll(logits, labels):
    n = min(logits.shape[1], labels.shape[1])
    return _nll(logits[:, :n], labels[:, :n])
