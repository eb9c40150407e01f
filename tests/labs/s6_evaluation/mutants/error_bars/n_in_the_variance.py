"""Divides the variance by n."""

HINT = "with n − 1"


def paired(a, b):
    return _paired(a, b, ddof=0)
