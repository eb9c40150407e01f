"""Batches texts as they come."""

HINT = "put texts of similar length into a batch"


def embed(texts, batch_size=16):
    return _embed(texts, batch_size, key=lambda texts: lambda i: i)
