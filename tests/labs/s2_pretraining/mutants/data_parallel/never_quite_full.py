"""Begins the next bucket before this one is exactly full."""

HINT = "a bucket may be exactly full"


def ddp_backward(model, batches, comm, bucket_bytes):
    return _ddp(model, batches, comm, bucket_bytes, full_only=True)
