"""Takes max_retries for tries."""

HINT = "max_retries counts what comes after the first try"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, tries=0)
