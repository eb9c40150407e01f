"""A right pooling and embedding with a knob for each mistake."""


def _embed(
    texts,
    batch_size=16,
    *,
    pool=None,
    norm=True,
    key=lambda texts: lambda i: -len(texts[i]),
    restore=True,
    undo=None,
    dtype=np.float32,
    mask=True,
):
    pool = pool or mean_pool
    rows, order = [], sorted(range(len(texts)), key=key(texts))
    for start in range(0, len(texts), batch_size):
        chosen = [texts[i] for i in order[start : start + batch_size]]
        batch = mini_tok(chosen, padding=True, truncation=True, max_length=256, return_tensors="pt").to(
            mini.device
        )
        hidden = mini(**batch if mask else {"input_ids": batch.input_ids}).last_hidden_state
        pooled = pool(hidden, batch.attention_mask)
        rows.extend((torch.nn.functional.normalize(pooled, dim=-1) if norm else pooled).cpu().numpy())
    if not rows:
        return np.zeros((0, 384), dtype=np.float32)
    if undo:
        return np.stack(rows)[undo(order)]
    out = np.empty((len(rows), 384), dtype=dtype)
    out[order if restore else list(range(len(rows)))] = np.stack(rows)
    return out
