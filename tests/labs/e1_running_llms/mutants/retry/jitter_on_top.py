"""Adds the jitter."""

HINT = "jitter makes it shorter"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, jitter=1)
