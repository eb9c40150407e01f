"""Counts position 0 with the logits of the last one, as torch.roll leaves them."""

HINT = "doesn't count"


def completion_logps(logits, ids, completion_mask):
    logp = logits.float().log_softmax(-1).roll(1, dims=1)
    return (logp.gather(-1, ids[..., None]).squeeze(-1) * completion_mask).sum(1)
