"""Reads the logits at t for the token at t."""

HINT = "the logits at t − 1 speak"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, completion_mask, shift=False)
