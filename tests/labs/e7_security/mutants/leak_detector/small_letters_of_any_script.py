"""Takes small letters of any script for a to z."""

HINT = "all of them a to z"


def leaks(output, secret):
    if len(secret) < 5 or not secret.isalpha() or not secret.islower():
        raise ValueError(f"not a secret: {secret!r}")
    return _leaks(output, secret, check=lambda s: None)
