"""A right score with a knob for each mistake."""


@torch.no_grad()
def _scores(
    question,
    passages,
    model,
    tokenizer,
    batch_size,
    *,
    shift=1,
    mean=False,
    blank=True,
    apart=True,
    whole=False,
    tail=False,
    mask=True,
    left=False,
    template="Passage: {}\nPlease write a question based on this passage.\nQuestion:",
    drop=False,
):
    out = []
    for start in range(0, len(passages), batch_size):
        rows = []
        for p in passages[start : start + batch_size]:
            before = tokenizer.encode(template.format(p), add_special_tokens=False)
            after = tokenizer.encode((" " if blank else "") + question, add_special_tokens=False)
            rows.append((before, after))
        longest = max(len(b) + len(a) for b, a in rows)
        if left:
            ids = torch.tensor(
                [[0] * (longest - len(b) - len(a)) + b + a for b, a in rows], device=model.device
            )
        else:
            ids = torch.tensor(
                [b + a + [0] * (longest - len(b) - len(a)) for b, a in rows], device=model.device
            )
        logits = model(input_ids=ids).logits.float().log_softmax(-1)
        for (b, a), lp, row in zip(rows, logits, ids):
            first = 1 if whole else (longest - len(a) if tail else len(b))
            end = longest if tail else len(b) + len(a)
            picked = lp[first - shift : end - shift].gather(1, row[first:end, None])[:, 0]
            out.append(float(picked.mean() if mean else picked.sum()))
    return torch.tensor(out)
