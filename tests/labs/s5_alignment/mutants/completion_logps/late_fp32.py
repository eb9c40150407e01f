"""Computes the softmax in the logits' own type."""

HINT = "before the softmax"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, completion_mask, late=True)
