"""Sleeps after the last try."""

HINT = "no sleep after the last try"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, last_sleep=True)
