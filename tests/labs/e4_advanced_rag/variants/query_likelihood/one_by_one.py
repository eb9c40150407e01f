"""One passage at a time, by the model's own loss."""


def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    out = []
    q = tokenizer(" " + question, add_special_tokens=False)["input_ids"]
    for p in passages:
        head = tokenizer(
            "Passage: " + p + "\nPlease write a question based on this passage.\nQuestion:",
            add_special_tokens=False,
        )["input_ids"]
        labels = torch.tensor([[-100] * len(head) + q]).to(model.device)
        with torch.inference_mode():
            loss = model(input_ids=torch.tensor([head + q]).to(model.device), labels=labels).loss
        out.append(-loss.item() * len(q))
    return torch.tensor(out, dtype=torch.float32)


def rerank(ids, scores):
    if len(list(scores)) != len(ids):
        raise ValueError("lengths")
    return [ids[i] for i in sorted(range(len(ids)), key=lambda i: (-float(scores[i]), i))]
