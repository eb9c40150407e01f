"""A list of equal scores becomes NaN."""

HINT = "without a division by zero"


def convex(dense, sparse, alpha):
    def scale(s):
        s = np.asarray(s, np.float64)
        with np.errstate(all="ignore"):
            return (s - s.min()) / (s.max() - s.min())

    return _convex(dense, sparse, alpha, scale=scale)
