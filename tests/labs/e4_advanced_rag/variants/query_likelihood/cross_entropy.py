"""Left padding with a mask and positions; cross entropy with ignored labels."""


@torch.no_grad()
def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    q = tokenizer.encode(" " + question, add_special_tokens=False)
    found = [torch.zeros(0)]
    for at in range(0, len(passages), batch_size):
        rows = [
            tokenizer.encode(
                f"Passage: {p}\nPlease write a question based on this passage.\nQuestion:",
                add_special_tokens=False,
            )
            + q
            for p in passages[at : at + batch_size]
        ]
        n = max(len(r) for r in rows)
        ids = torch.tensor([[1] * (n - len(r)) + r for r in rows], device=model.device)
        mask = torch.tensor([[0] * (n - len(r)) + [1] * len(r) for r in rows], device=model.device)
        logits = model(
            input_ids=ids, attention_mask=mask, position_ids=(mask.cumsum(1) - 1).clamp(min=0)
        ).logits
        target = ids[:, -len(q) :]
        loss = torch.nn.functional.cross_entropy(
            logits[:, -len(q) - 1 : -1].float().transpose(1, 2), target, reduction="none"
        )
        found.append(-loss.sum(1).cpu())
    return torch.cat(found)


def rerank(ids, scores):
    s = np.asarray([float(x) for x in scores])
    if s.shape != (len(ids),):
        raise ValueError("lengths")
    return [ids[i] for i in np.argsort(-s, kind="stable")]
