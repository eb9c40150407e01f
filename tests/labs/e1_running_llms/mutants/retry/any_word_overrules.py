"""Takes every x-should-retry but true for false."""

HINT = "where it is true or false, and counts for nothing else"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, strict=False)
