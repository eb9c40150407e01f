"""A batch padded on the left with a mask, float64 inside, lists for tuples."""


def choice_logprobs(lm, tok, context, choices):
    pairs = [encode_pair(tok, context, c) for c in choices]
    if min(len(b) for _, b in pairs) == 0:
        raise ValueError("a choice is empty")
    width = max(len(a) + len(b) for a, b in pairs)
    ids = torch.zeros(len(pairs), width, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for row, (a, b) in enumerate(pairs):
        ids[row, width - len(a) - len(b) :] = torch.tensor(a + b)
        mask[row, width - len(a) - len(b) :] = 1
    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    with torch.no_grad():
        logits = lm(
            ids.to(lm.device), attention_mask=mask.to(lm.device), position_ids=positions.to(lm.device)
        ).logits.cpu()
    out = []
    for row, (_, b) in enumerate(pairs):
        rows = logits[row, width - len(b) - 1 : width - 1].double().log_softmax(-1)
        out.append([sum(rows[i, t].item() for i, t in enumerate(b)), [int(r.argmax()) for r in rows] == b])
    return out


def pick(logprobs, choices, norm):
    if norm not in {"none", "chars", "bytes"}:
        raise ValueError(norm)
    size = {"none": [1] * len(choices), "chars": list(map(len, choices))}.get(
        norm, [len(bytes(c, "utf8")) for c in choices]
    )
    return max(range(len(choices)), key=lambda i: (logprobs[i] / size[i], -i))
