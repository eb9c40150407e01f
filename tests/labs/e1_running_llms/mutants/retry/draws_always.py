"""Draws from rand where the server asks for a delay."""

HINT = "rand is called only for a delay that is computed"


def send_with_retries(send, *, max_retries=2, sleep, rand):
    return _retry(send, max_retries, sleep, rand, draws=True)
