"""Scales in the dtype that comes in."""

HINT = "turn the scores into float64 *before* the subtraction"


def _own(s):
    s = np.asarray(s)
    with np.errstate(all="ignore"):
        gap = s.max() - s.min()
        return ((s - s.min()) / gap).astype(np.float64) if s.max() > s.min() else np.zeros(len(s))


def convex(dense, sparse, alpha):
    return _convex(dense, sparse, alpha, scale=_own)
