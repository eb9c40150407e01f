"""Sums up to the power k − 1."""

HINT = "powers up to k"


def expected_tokens(acceptance, k):
    return float(sum(acceptance**i for i in range(max(k, 1))))
