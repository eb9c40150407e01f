"""Fills buckets from the last parameter, as real runs do."""

HINT = "from the first of model.parameters() to the last"


def ddp_backward(model, batches, comm, bucket_bytes):
    return _ddp(model, batches, comm, bucket_bytes, last_first=True)
