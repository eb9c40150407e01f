"""Divides by 0 where no rank has a target."""

HINT = "look at the number after its all_reduce"


def ddp_backward(model, batches, comm, bucket_bytes):
    return _ddp(model, batches, comm, bucket_bytes, check=False)
