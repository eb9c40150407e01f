"""Takes $ for the end, which a line end may still follow."""

HINT = "all of them a to z"


def leaks(output, secret):
    if not re.match("^[a-z]{5,}$", secret):
        raise ValueError(f"not a secret: {secret!r}")
    return _leaks(output, secret, check=lambda s: None)
