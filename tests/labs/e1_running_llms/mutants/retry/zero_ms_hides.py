"""Lets a retry-after-ms that is no number above 0 hide retry-after."""

HINT = "counts as absent, and the other header is read"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, hides=True)
