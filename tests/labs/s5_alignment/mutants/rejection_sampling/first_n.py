"""The maximum of the first n."""

HINT = "the first two alone 2"


def expected_best_of_n(scores, n):
    if not 1 <= n <= len(scores):
        raise ValueError("n")
    return float(max(scores[:n]))
