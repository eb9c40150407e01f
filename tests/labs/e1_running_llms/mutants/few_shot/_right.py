"""Right scores with a knob for each mistake."""


def _scores(
    lm, tok, prompt, labels, *, shift=1, mean=False, softmax=True, glued=False, space=" ", first=False
):
    if not all(labels):
        raise ValueError("empty")
    begin = tok(prompt).input_ids
    found = []
    for label in labels:
        more = tok(space + label).input_ids
        ids = tok(prompt + space + label).input_ids if glued else begin + more
        n = len(ids) - len(begin)
        with torch.no_grad():
            logits = lm(torch.tensor([ids], device=lm.device)).logits[0]
        logits = logits.log_softmax(-1) if softmax else logits
        rows = logits[len(ids) - n - shift : len(ids) - shift]
        picked = rows.gather(1, torch.tensor(ids[-n:], device=lm.device)[:, None])[:, 0]
        picked = picked[:1] if first else picked
        found.append(picked.mean() if mean else picked.sum())
    return torch.stack(found)
