"""Keeps a copy of the weights in fp32 beside weights in fp32."""

HINT = "no copy of the weights in fp32"


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    parts = _memory(cfg, B, T, optimizer, precision, checkpointing)
    more = 4 * _count(cfg) if precision == "fp32" else 0
    return parts | {"optimizer": parts["optimizer"] + more, "total": parts["total"] + more}
