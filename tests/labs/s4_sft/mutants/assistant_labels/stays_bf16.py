"""Computes in the logits' type."""

HINT = "logits.float() comes first"


def masked_nll(logits, labels):
    return _nll(logits, labels, cast=False)
