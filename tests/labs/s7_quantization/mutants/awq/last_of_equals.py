"""Keeps the largest α of equals."""

HINT = "of equals the smallest α"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    return _search(W, X, bits, group_size, n_grid, better=lambda a, b: a <= b * (1 + 1e-6))
