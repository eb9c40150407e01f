"""Averages p first (Jensen)."""

HINT = "not the formula of the mean p"
DEMO = True


def expected_yield(p, k):
    return float(1 - (1 - np.mean(p)) ** k)
