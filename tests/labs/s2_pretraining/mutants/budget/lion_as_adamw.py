"""Gives Lion two moments."""

HINT = "one moment of 4 N for Lion"


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    return _memory(cfg, B, T, "adamw" if optimizer == "lion" else optimizer, precision, checkpointing)
