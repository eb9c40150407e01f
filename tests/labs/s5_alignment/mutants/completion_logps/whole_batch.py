"""Sums over the batch as well."""

HINT = "not over the batch"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, completion_mask).sum()
