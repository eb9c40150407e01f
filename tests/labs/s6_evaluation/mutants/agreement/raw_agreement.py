"""The share on which they agree."""

HINT = "5.4 by chance"
DEMO = True


def kappa(a, b, labels, weights=None):
    _kappa(a, b, labels, weights)
    return float(np.mean([x == y for x, y in zip(a, b)]))
