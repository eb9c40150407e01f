"""Forgets the layer that is computed again."""

HINT = "and one layer in full"


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    return _memory(cfg, B, T, optimizer, precision, checkpointing, again=False)
