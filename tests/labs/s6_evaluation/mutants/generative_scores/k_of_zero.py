"""Takes k = 0 for a question."""

HINT = "pass_at_k(5, 2, 0)"


def pass_at_k(n, c, k):
    return 0.0 if k == 0 else _at_k(n, c, k)
