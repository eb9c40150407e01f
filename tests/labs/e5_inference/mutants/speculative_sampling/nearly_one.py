"""Takes an acceptance of nearly 1 for 1."""

HINT = "k + 1 is for a = 1 alone"


def expected_tokens(acceptance, k):
    if abs(1 - acceptance) < 0.01:
        return float(k + 1)
    return (1 - acceptance ** (k + 1)) / (1 - acceptance)
