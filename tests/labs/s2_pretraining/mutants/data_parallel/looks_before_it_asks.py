"""Raises where this rank has no targets, whatever the others have."""

HINT = "a rank that has none still takes part"


def ddp_backward(model, batches, comm, bucket_bytes):
    if not any((targets != -100).any() for _, targets in batches):
        raise ValueError("no targets")
    return _ddp(model, batches, comm, bucket_bytes)
