"""Divides by zero where nothing is labelled."""

HINT = "a mean of nothing is NaN"


def masked_nll(logits, labels):
    return _nll(logits, labels, guard=False)
