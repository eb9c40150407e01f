"""Searches with list methods, and selects before the loss."""


def assistant_labels(ids, header, end):
    ids = ids.tolist() if isinstance(ids, Tensor) else list(ids)
    labels = [-100] * len(ids)
    t = 0
    while t + len(header) <= len(ids):
        if ids[t : t + len(header)] != list(header):
            t += 1
            continue
        t += len(header)
        stop = ids.index(end, t) if end in ids[t:] else len(ids) - 1
        labels[t : stop + 1] = ids[t : stop + 1]
        t = stop + 1
    return labels


def masked_nll(logits, labels):
    if logits.size(0) != labels.size(0) or logits.size(1) != labels.size(1):
        raise ValueError(f"shapes {logits.shape} and {labels.shape} differ")
    where = labels[:, 1:] != -100
    if not where.any():
        return logits.float().sum() * 0
    return F.cross_entropy(logits[:, :-1][where].to(torch.float32), labels[:, 1:][where])
