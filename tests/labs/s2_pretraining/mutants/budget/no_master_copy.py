"""Forgets the copy of the weights in fp32."""

HINT = "4 N for the copy of the weights"


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    return _memory(cfg, B, T, optimizer, precision, checkpointing, master=False)
