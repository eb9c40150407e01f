"""A loop over rows with a boolean index; one text at a time, so that nothing is padded."""


def mean_pool(hidden, mask):
    rows = [
        row[keep.bool()].mean(0) if keep.any() else torch.zeros_like(row[0])
        for row, keep in zip(hidden, mask)
    ]
    return torch.stack(rows)


def embed(texts, batch_size=16):
    rows = []
    for text in texts:
        ids = mini_tok(text, truncation=True, max_length=256, return_tensors="pt").to(mini.device)
        v = mini(ids.input_ids, ids.attention_mask).last_hidden_state[0].mean(0).cpu().numpy()
        rows.append(v / np.linalg.norm(v))
    return np.array(rows, dtype=np.float32).reshape(-1, 384)
