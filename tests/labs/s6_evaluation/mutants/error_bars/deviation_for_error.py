"""Forgets the root of n."""

HINT = "of the differences, with n − 1"


def paired(a, b):
    return _paired(a, b, se=lambda a, b: (a - b).std(ddof=1))
