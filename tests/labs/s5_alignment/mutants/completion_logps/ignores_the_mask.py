"""Sums over the whole row."""

HINT = "only the mask's tokens count"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, torch.ones_like(completion_mask))
