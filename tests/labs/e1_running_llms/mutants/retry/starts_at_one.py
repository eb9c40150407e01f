"""Starts with k = 1."""

HINT = "k = 0 for the first retry"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, first=1)
