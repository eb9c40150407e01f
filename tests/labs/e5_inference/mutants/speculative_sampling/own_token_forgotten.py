"""Counts the guesses alone."""

HINT = "the model's own token is counted"


def expected_tokens(acceptance, k):
    return float(sum(acceptance**i for i in range(1, k + 1)))
