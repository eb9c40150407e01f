"""The normal interval, cut off at 0 and 1."""

HINT = "middle plus and minus half the width"


def wilson(k, n, z=1.959963984540054):
    p = k / n
    half = z * math.sqrt(p * (1 - p) / n)
    return max(0.0, p - half), min(1.0, p + half)
