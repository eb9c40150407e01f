"""Right code with a knob for each mistake."""


def _labels(
    ids,
    header,
    end,
    *,
    with_end=True,
    with_header=False,
    last_only=False,
    first_only=False,
    cut=True,
    whole=True,
):
    ids, header = [int(i) for i in ids], list(header)
    key = header if whole else header[-1:]
    turns, t = [], 0
    while t < len(ids):
        if ids[t : t + len(key)] == key:
            start = t + len(key)
            stop = next((u for u in range(start, len(ids)) if ids[u] == end), None)
            if stop is not None or cut:
                turns.append((start - len(key) * with_header, len(ids) if stop is None else stop + with_end))
            t = len(ids) if stop is None else stop
        t += 1
    turns = turns[-1:] if last_only else turns[:1] if first_only else turns
    labels = [-100] * len(ids)
    for start, stop in turns:
        labels[start:stop] = ids[start:stop]
    return labels


def _nll(logits, labels, *, shift=1, rows=False, cast=True, guard=True, keep_first=False, check=True):
    if check and logits.shape[:2] != labels.shape:
        raise ValueError(f"{tuple(logits.shape)} {tuple(labels.shape)}")
    logits = logits.float() if cast else logits
    if shift:
        logits, labels = logits[:, :-1], labels[:, 1:]
    losses = F.cross_entropy(logits.flatten(0, 1), labels.flatten(), ignore_index=-100, reduction="none")
    losses = losses.view(labels.shape)
    counts = (labels != -100).sum(1)
    if rows:
        return (losses.sum(1) / counts.clamp(min=1)).mean()
    total = counts.sum().clamp(min=1) if guard else counts.sum()
    return losses.sum() / total
