"""Cuts at 256 tokens beside [CLS] and [SEP]."""

HINT = "256 tokens, [CLS] and [SEP] among them"


def embed(texts, batch_size=16):
    rows = []
    for text in texts:
        batch = mini_tok(text, truncation=True, max_length=258, return_tensors="pt").to(mini.device)
        rows.append(mini(**batch).last_hidden_state[0].mean(0).cpu().numpy())
    vectors = np.array(rows, dtype=np.float32).reshape(-1, 384)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
