"""Counts targets of −100."""

HINT = "−100 isn't a target"


def ddp_backward(model, batches, comm, bucket_bytes):
    return _ddp(model, batches, comm, bucket_bytes, ignored=False)
