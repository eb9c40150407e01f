"""The normal interval."""

HINT = "middle plus and minus half the width"
DEMO = True


def wilson(k, n, z=1.959963984540054):
    p = k / n
    half = z * math.sqrt(p * (1 - p) / n)
    return p - half, p + half
