"""Multiplies p and q."""

HINT = "the sum of min(p, q)"


def acceptance_rate(p, q):
    return float((p * q).sum())
