"""Forgets the copy of the weights in fp32."""

HINT = "4 for the copy"


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    return _memory(cfg, B, T, optimizer, precision, checkpointing, master=False)
