"""Works on logits with −∞ all the way, one row after the other, in float64."""


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    if temperature < 0:
        raise ValueError(f"temperature {temperature}")
    if top_k is not None and top_k < 1:
        raise ValueError(f"top_k {top_k}")
    if (top_p is not None and not 0 < top_p <= 1) or (min_p is not None and not 0 < min_p <= 1):
        raise ValueError(f"top_p {top_p}, min_p {min_p}")
    rows = []
    for row in logits.reshape(-1, logits.shape[-1]).double():
        if temperature == 0:
            rows.append(torch.nn.functional.one_hot(row.argmax(), len(row)).double())
            continue
        row = row / temperature
        if top_k:
            row = row.masked_fill(row < row.topk(min(top_k, len(row))).values[-1], -math.inf)
        if top_p:
            mass = 0.0
            probs = row.softmax(-1)
            keep = []
            for i in probs.argsort(descending=True).tolist():
                keep.append(i)
                mass += float(probs[i])
                if mass >= top_p:
                    break
            other = torch.ones(len(row), dtype=torch.bool)
            other[keep] = False
            row = row.masked_fill(other, -math.inf)
        if min_p:
            row = row.masked_fill(row < row.max() + math.log(min_p), -math.inf)
        rows.append(row.softmax(-1))
    return torch.stack(rows).reshape(logits.shape).to(logits.dtype)


def draw(probs, u):
    flat = probs.reshape(-1, probs.shape[-1])
    out = []
    for row, threshold in zip(flat, u.reshape(-1).tolist()):
        total = row.cumsum(0).tolist()
        last = row.nonzero()[-1].item()
        out.append(next((i for i, t in enumerate(total) if t > threshold), last))
    return torch.tensor(out).reshape(u.shape)
