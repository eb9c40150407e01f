"""Gives a new tensor where no label counts."""

HINT = "knows nothing of the logits"


def masked_nll(logits, labels):
    if logits.shape[:2] == labels.shape and bool((labels[:, 1:] == -100).all()):
        return torch.tensor(0.0)
    return _nll(logits, labels)
