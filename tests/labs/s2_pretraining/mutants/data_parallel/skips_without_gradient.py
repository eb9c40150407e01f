"""Leaves parameters without a gradient out of the bucket."""

HINT = "zeros for a parameter that has no part in it"


def ddp_backward(model, batches, comm, bucket_bytes):
    return _ddp(model, batches, comm, bucket_bytes, skip=True)
