"""Waits for longer than 120 s if told to try again."""

HINT = "give up, whatever x-should-retry says"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, told_first=True)
