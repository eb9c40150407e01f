"""Takes every exception for a lost connection."""

HINT = "catch ConnectionError alone"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, catch=Exception)
