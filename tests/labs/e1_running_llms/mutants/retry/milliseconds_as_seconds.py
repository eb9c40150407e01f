"""Takes milliseconds for seconds."""

HINT = "it is in milliseconds"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, milliseconds=1)
