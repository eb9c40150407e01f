"""Reduces after each micro-batch."""

HINT = "talk once"


def ddp_backward(model, batches, comm, bucket_bytes):
    return _ddp(model, batches, comm, bucket_bytes, early=True)
