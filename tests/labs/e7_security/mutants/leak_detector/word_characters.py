"""Takes out what \\W finds, which leaves the underscore."""

HINT = "underscores between"


def leaks(output, secret):
    return _leaks(output, secret, keep=lambda c: re.match(r"\w", c))
