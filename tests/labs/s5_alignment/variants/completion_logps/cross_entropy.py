"""By cross_entropy without reduction."""


def completion_logps(logits, ids, completion_mask):
    wanted = ids[:, 1:].masked_fill(completion_mask[:, 1:] == 0, -100)
    loss = F.cross_entropy(
        logits[:, :-1].float().transpose(1, 2), wanted, reduction="none", ignore_index=-100
    )
    return -loss.sum(-1)
