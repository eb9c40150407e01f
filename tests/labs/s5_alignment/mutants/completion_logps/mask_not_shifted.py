"""Shifts the tokens but not the mask."""

HINT = "the logits at t − 1 speak"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, completion_mask, mask_shift=False)
