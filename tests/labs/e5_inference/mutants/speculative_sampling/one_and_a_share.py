"""Multiplies k by the acceptance."""

HINT = "powers up to k"


def expected_tokens(acceptance, k):
    return 1 + acceptance * k
