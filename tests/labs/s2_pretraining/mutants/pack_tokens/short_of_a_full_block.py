"""Drops a block that is exactly full."""

HINT = "exactly T + 1 tokens is full"


def pack(docs, T, eos):
    tokens, owner = _pack(docs, T, eos)
    total = sum(len(doc) + 1 for doc in docs)
    n = max(0, (total - 2) // T)
    return tokens[:n], owner[:n]
