"""Falls back too early."""

HINT = "still an arc"


def slerp(t, a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    if min(a.norm(), b.norm()) < 1e-8:
        return (1 - t) * a + t * b
    cosine = float((a * b).sum() / (a.norm() * b.norm()))
    if abs(cosine) > 0.99:
        return (1 - t) * a + t * b
    theta = math.acos(cosine)
    return (math.sin((1 - t) * theta) * a + math.sin(t * theta) * b) / math.sin(theta)
