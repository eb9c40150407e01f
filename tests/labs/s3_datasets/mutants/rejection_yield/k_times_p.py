"""Multiplies."""

HINT = "k·p would be 1"


def expected_yield(p, k):
    return float(np.mean([min(1, k * q) for q in np.atleast_1d(p)]))
