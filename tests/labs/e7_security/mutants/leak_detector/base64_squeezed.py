"""Takes out everything but letters and digits for base64 too."""

HINT = "only white space doesn't count"


def leaks(output, secret):
    return _leaks(output, secret, joined=lambda normal: "".join(c for c in normal if c.isalnum()))
