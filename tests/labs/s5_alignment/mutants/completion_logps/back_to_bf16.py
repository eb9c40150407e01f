"""Gives the result in the logits' type."""

HINT = "logits.float() comes first"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, completion_mask).to(logits.dtype)
