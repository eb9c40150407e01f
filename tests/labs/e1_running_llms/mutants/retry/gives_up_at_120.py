"""Gives up at 120 s."""

HINT = "120 s are still waited"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, patience=119.9)
