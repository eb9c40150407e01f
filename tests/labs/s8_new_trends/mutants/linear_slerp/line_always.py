"""Takes the straight line throughout."""

HINT = "the straight line would give"


def slerp(t, a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return (1 - t) * a + t * b
