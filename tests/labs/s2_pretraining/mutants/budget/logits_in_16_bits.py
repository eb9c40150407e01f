"""Keeps logits in 16 bits."""

HINT = "V numbers of 4 bytes"


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    parts = _memory(cfg, B, T, optimizer, precision, checkpointing)
    parts.pop("total")
    parts["logits"] = (4 if precision == "fp32" else 2) * B * T * cfg.vocab_size
    return parts | {"total": sum(parts.values())}
