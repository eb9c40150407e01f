"""Waits however long it is asked to."""

HINT = "more than 120 s"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, patience=10**9)
