"""Fills buckets in another order on some ranks."""

HINT = "filled in the same order on each"


def ddp_backward(model, batches, comm, bucket_bytes):
    return _ddp(model, batches, comm, bucket_bytes, flip=True)
