"""Falls back for parallel tensors, not for opposite ones."""

HINT = "straight line"


def slerp(t, a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    if min(a.norm(), b.norm()) < 1e-8:
        return (1 - t) * a + t * b
    cosine = float((a * b).sum() / (a.norm() * b.norm()))
    if cosine > 0.9995:
        return (1 - t) * a + t * b
    theta = math.acos(max(cosine, -1.0))
    return (math.sin((1 - t) * theta) * a + math.sin(t * theta) * b) / math.sin(theta)
