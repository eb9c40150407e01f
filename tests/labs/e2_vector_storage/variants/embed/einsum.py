"""einsum for the sum; lengths in tokens; the order undone by argsort."""


def mean_pool(hidden, mask):
    n = mask.sum(1, keepdim=True)
    return torch.einsum("bth,bt->bh", hidden, mask.to(hidden.dtype)) / torch.where(n > 0, n, 1)


def embed(texts, batch_size=16):
    if not texts:
        return np.zeros((0, 384), np.float32)
    order = np.argsort([len(ids) for ids in mini_tok(texts, truncation=True, max_length=256).input_ids])
    parts = []
    for rows in np.split(order, range(batch_size, len(texts), batch_size)):
        batch = mini_tok(
            [texts[i] for i in rows], padding="longest", truncation=True, max_length=256, return_tensors="pt"
        )
        with torch.inference_mode():
            out = mini(
                input_ids=batch["input_ids"].to(mini.device),
                attention_mask=batch["attention_mask"].to(mini.device),
            )
        v = mean_pool(out[0], batch["attention_mask"].to(mini.device))
        parts.append((v / v.norm(dim=1, keepdim=True)).cpu())
    return torch.cat(parts).numpy()[np.argsort(order)]
