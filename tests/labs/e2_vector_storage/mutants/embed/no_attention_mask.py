"""Pools with the mask, but the model attends to padding."""

HINT = "give the model the attention mask"


def embed(texts, batch_size=16):
    return _embed(texts, batch_size, mask=False)
