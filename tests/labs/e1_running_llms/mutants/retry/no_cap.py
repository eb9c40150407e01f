"""Doubles without end."""

HINT = "at most 8"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, cap=10**9)
