"""Leaves empty documents out of the stream."""

HINT = "it is in the stream with its end alone"


def pack(docs, T, eos):
    tokens, owner = _pack([doc for doc in docs if doc], T, eos)
    there = torch.tensor([i for i, doc in enumerate(docs) if doc], dtype=torch.int64)
    return tokens, there[owner] if len(there) else owner
