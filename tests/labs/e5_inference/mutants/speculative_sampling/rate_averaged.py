"""Averages min(1, p/q) over the tokens."""

HINT = "the sum of min(p, q)"


def acceptance_rate(p, q):
    return float(np.minimum(1, p / np.maximum(q, 1e-12)).mean())
