"""The mean over tokens."""

HINT = "the sum, not the mean"


def completion_logps(logits, ids, completion_mask):
    return _logps(logits, ids, completion_mask, mean=True)
