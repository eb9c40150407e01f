"""Ignores x-should-retry."""

HINT = "x-should-retry"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, told=False)
