"""Takes the character that also depends on what follows."""

HINT = "floor(8(1 + n)/6)"


def leaks(output, secret):
    return _leaks(output, secret, ends=lambda o, n: (math.ceil(8 * o / 6), math.ceil(8 * (o + n) / 6)))
