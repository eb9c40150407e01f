"""The logarithm of a softmax."""

HINT = "use log_softmax"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, completion_mask, log_of=True)
