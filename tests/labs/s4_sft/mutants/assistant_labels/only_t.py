"""Compares T alone."""

HINT = "compare both sizes"


def masked_nll(logits, labels):
    if logits.shape[1] != labels.shape[1]:
        raise ValueError(f"{tuple(logits.shape)} {tuple(labels.shape)}")
    return _nll(logits, labels.expand(logits.shape[:2]), check=False)
