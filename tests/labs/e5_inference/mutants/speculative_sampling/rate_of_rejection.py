"""Gives the total variation distance."""

HINT = "the sum of min(p, q)"


def acceptance_rate(p, q):
    return float(np.abs(p - q).sum() / 2)
