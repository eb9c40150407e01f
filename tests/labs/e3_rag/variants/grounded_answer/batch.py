"""One padded batch, padding masked; a tensor comes back."""


@torch.no_grad()
def score_options(context, question, options, model, tokenizer):
    if len(options) == 0:
        raise ValueError("give at least one option")
    prompt = tokenizer(fill_prompt(context, question)).input_ids
    rests = [tokenizer(o).input_ids for o in options]
    width = len(prompt) + max(map(len, rests))
    ids = torch.zeros(len(options), width, dtype=torch.long)
    mask = torch.zeros(len(options), width, dtype=torch.long)
    for row, rest in enumerate(rests):
        ids[row, : len(prompt) + len(rest)] = torch.tensor(prompt + rest)
        mask[row, : len(prompt) + len(rest)] = 1
    ids, mask = ids.to(model.device), mask.to(model.device)
    logits = model(input_ids=ids, attention_mask=mask).logits[:, :-1]
    nll = torch.nn.functional.cross_entropy(logits.transpose(1, 2), ids[:, 1:], reduction="none")
    keep = mask[:, 1:].clone()
    keep[:, : len(prompt) - 1] = 0
    return -(nll * keep).sum(1)


def cite(claims, passages, supported):
    out = ""
    for claim in claims:
        sources = [n + 1 for n in range(len(passages)) if supported(claim, passages[n])]
        if sources:
            out += (" " if out else "") + claim
            for n in sources:
                out += f" [{n}]"
    return out if out else "I don't know."
