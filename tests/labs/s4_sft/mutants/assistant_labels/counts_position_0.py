"""Divides by the number of all labels, those at position 0 included."""

HINT = "nothing predicts the token at position 0"


def masked_nll(logits, labels):
    counting = int((labels[:, 1:] != -100).sum()) if logits.shape[:2] == labels.shape else 0
    return _nll(logits, labels) * counting / max(int((labels != -100).sum()), 1)
