"""Tries again after every error."""

HINT = "a bad request stays bad"
DEMO = True


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, all_errors=True)
