"""Doesn't count retries whose wait was asked for."""

HINT = "k counts every retry"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, asked_counts=False)
