"""The message doesn't name the secret."""

HINT = "name the secret"


def leaks(output, secret):
    return _leaks(output, secret, check=lambda s: re.fullmatch("[a-z]{5,}", s) or _wilson([]))
