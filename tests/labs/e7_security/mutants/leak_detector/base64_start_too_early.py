"""Takes the character that also depends on what stands before."""

HINT = "offset 1"


def leaks(output, secret):
    return _leaks(output, secret, ends=lambda o, n: (8 * o // 6, 8 * (o + n) // 6))
