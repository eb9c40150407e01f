"""Sums over the whole row."""

HINT = "the mask is cut like the ids"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, torch.ones_like(completion_mask))
