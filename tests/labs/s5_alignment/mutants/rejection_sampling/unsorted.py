"""Takes the scores as they come."""

HINT = "in ascending order"


def expected_best_of_n(scores, n):
    return _best(scores, n, order=False)
