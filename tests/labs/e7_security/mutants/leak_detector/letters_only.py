"""Takes out digits as well, so hex is lost."""

HINT = "digits between"


def leaks(output, secret):
    return _leaks(output, secret, keep=str.isalpha)
