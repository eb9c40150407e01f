"""Only offset 0 of base64."""

HINT = "offset 1"


def leaks(output, secret):
    return _leaks(output, secret, offsets=(0,))
