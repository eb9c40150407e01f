"""Counts activations of K and V for all query heads."""

HINT = "2 K d"


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    return _memory(cfg, B, T, optimizer, precision, checkpointing, gqa=False)
