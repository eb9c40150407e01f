"""Returns None where the connection stays lost."""

HINT = "raise the last error"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    try:
        return _retry(send, max_retries, sleep, rand)
    except ConnectionError:
        return Reply(0)
