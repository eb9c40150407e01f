"""Returns float64."""

HINT = "float32, as in X of faiss"


def embed(texts, batch_size=16):
    return _embed(texts, batch_size, dtype=np.float64)
