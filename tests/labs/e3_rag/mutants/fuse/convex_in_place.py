"""Subtracts the minimum from the array that was passed in."""

HINT = "the scores stay unchanged"


def convex(dense, sparse, alpha):
    def scale(s):
        s = np.asarray(s, dtype=np.float64)
        s -= s.min()
        return s / (s.max() or 1)

    return _convex(dense, sparse, alpha, scale=scale)
