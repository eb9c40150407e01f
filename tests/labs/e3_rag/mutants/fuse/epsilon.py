"""Adds a small number to the divisor."""

HINT = "nothing is added to it"


def convex(dense, sparse, alpha):
    def scale(s):
        s = np.asarray(s, np.float64)
        return (s - s.min()) / (s.max() - s.min() + 1e-9)

    return _convex(dense, sparse, alpha, scale=scale)
