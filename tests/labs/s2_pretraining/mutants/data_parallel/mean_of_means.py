"""Takes the mean of the ranks' means."""

HINT = "the mean of the ranks' means would count"
DEMO = True


def ddp_backward(model, batches, comm, bucket_bytes):
    return _ddp(model, batches, comm, bucket_bytes, means=True)
