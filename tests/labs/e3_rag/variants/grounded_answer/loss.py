"""The model's own loss with labels."""


def score_options(context, question, options, model, tokenizer):
    if options == []:
        raise ValueError("options")
    prompt = tokenizer(fill_prompt(context, question))["input_ids"]
    out = []
    for o in options:
        rest = tokenizer(o)["input_ids"]
        ids = torch.as_tensor([prompt + rest]).to(model.device)
        labels = ids.clone()
        labels[:, : len(prompt)] = -100
        with torch.inference_mode():
            out.append(-float(model(ids, labels=labels).loss) * len(rest))
    return torch.tensor(out)


def cite(claims, passages, supported):
    table = {c: [i for i, p in enumerate(passages, 1) if supported(c, p)] for c in claims}
    parts = [" ".join([c] + [f"[{i}]" for i in table[c]]) for c in claims if table[c]]
    return " ".join(parts) if parts else "I don't know."
