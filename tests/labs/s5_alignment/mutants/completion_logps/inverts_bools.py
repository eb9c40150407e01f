"""Inverts the mask by ~, which turns a 0 into −1."""

HINT = "the mask may be of any type"


def completion_logps(logits, ids, completion_mask):
    outside = 1 - completion_mask if completion_mask.dtype != torch.bool else completion_mask
    return _logps(logits, ids, 1 - outside.long())
