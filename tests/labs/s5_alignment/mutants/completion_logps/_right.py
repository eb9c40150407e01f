"""Right code with a knob for each mistake."""


def _logps(
    logits, ids, mask, *, shift=True, mean=False, mask_shift=True, late=False, log_of=False, back=False
):
    if shift:
        logits = logits[:, :-1]
        ids, mask = ids[:, 1:], (mask[:, 1:] if mask_shift else mask[:, :-1])
    if not late:
        logits = logits.float()
    logp = logits.softmax(-1).log() if log_of else logits.log_softmax(-1)
    taken = logp.float().gather(-1, ids[..., None]).squeeze(-1)
    total = torch.where(mask.bool(), taken, 0.0).sum(1)
    return total / mask.sum(1).clamp(min=1) if mean else total
