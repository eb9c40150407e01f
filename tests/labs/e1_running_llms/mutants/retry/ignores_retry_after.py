"""Never listens to the server."""

HINT = "wait as long as the server asks"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, asks=False)
