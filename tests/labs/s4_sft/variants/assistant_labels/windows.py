"""Compares windows of the tokens, and gathers from the log-softmax."""


def assistant_labels(ids, header, end):
    ids = torch.as_tensor(ids).cpu()
    labels = torch.full((len(ids),), -100)
    if len(ids) >= len(header):
        starts = (ids.unfold(0, len(header), 1) == torch.tensor(header)).all(1).nonzero().flatten() + len(
            header
        )
        for start in starts.tolist():
            stop = (
                start + int((ids[start:] == end).int().argmax())
                if (ids[start:] == end).any()
                else len(ids) - 1
            )
            labels[start : stop + 1] = ids[start : stop + 1]
    return labels.tolist()


def masked_nll(logits, labels):
    if logits.shape[:2] != labels.shape:
        raise ValueError(f"{list(logits.shape)} and {list(labels.shape)}")
    logp, wanted = logits[:, :-1].float().log_softmax(-1), labels[:, 1:]
    there = wanted != -100
    picked = logp.gather(-1, wanted.clamp(min=0)[..., None])[..., 0] * there
    return -picked.sum() / there.sum().clamp(min=1)
