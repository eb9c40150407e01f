"""Takes out white space and hyphens alone."""

HINT = "several characters may stand between"


def leaks(output, secret):
    return _leaks(output, secret, keep=lambda c: not c.isspace() and c not in "-_")
