"""A list of equal scores becomes ones."""

HINT = "equal scores become zeros"


def convex(dense, sparse, alpha):
    def scale(s):
        s = np.asarray(s, np.float64)
        return (s - s.min()) / np.ptp(s) if np.ptp(s) else np.ones_like(s)

    return _convex(dense, sparse, alpha, scale=scale)
